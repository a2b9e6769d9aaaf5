using RectificationModel.Facts;

namespace RectificationModel.Rendering.Html.Marks;

/// <summary>A fact: what it is and its value.</summary>
internal sealed record FactMark(NoticeFact Fact, NoticeLanguage Language) : Mark(Fact.PathSpan)
{
    public override void Open(HtmlContext context)
    {
        FactKindLabel label = FactKindLabel.Of(Fact.Kind);
        string value = FactValue.Of(Fact);
        string word = label.Word.In(Language);
        context.Open("mark", "rn-fact").Attribute("data-kind", label.Name);
        if (value.Length > 0)
        {
            context.Attribute("data-value", value);
        }

        context.Attribute("title", value.Length == 0 ? word : Language == NoticeLanguage.English ? $"{word}: {value}" : $"{word}：{value}");
    }

    public override void Refer(HtmlContext context)
    {
    }
}
