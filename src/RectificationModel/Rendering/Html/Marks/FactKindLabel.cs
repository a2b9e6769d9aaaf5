using RectificationModel.Facts;

namespace RectificationModel.Rendering.Html.Marks;

/// <summary>The name of a kind of facts in the page's data and for its readers.</summary>
internal readonly record struct FactKindLabel(string Name, LocalizedText Word)
{
    public static FactKindLabel Of(FactKind kind) => kind switch
    {
        FactKind.Percentage => new("percentage", new("百分比", "Percentage")),
        FactKind.Date => new("date", new("日期", "Date")),
        FactKind.Citation => new("citation", new("引用文件", "Cited document")),
        FactKind.StatedTotal => new("statedTotal", new("总数", "Stated total")),
        FactKind.Duration => new("duration", new("时长", "Duration")),
        FactKind.Contact => new("contact", new("联系方式", "Contact")),
        _ => new("quantity", new("数量", "Quantity")),
    };
}
