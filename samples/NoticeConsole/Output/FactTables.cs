using System.Globalization;
using RectificationModel;
using RectificationModel.Facts;
using Spectre.Console;

namespace NoticeConsole.Output;

/// <summary>Facts for a reader: a table a kind, in the order of the kinds, with the text, what it says, and its place.</summary>
internal static class FactTables
{
    private static readonly (FactKind Kind, string Heading)[] Kinds =
    [
        (FactKind.Quantity, "数量 quantities"),
        (FactKind.Percentage, "百分比 percentages"),
        (FactKind.Date, "日期 dates"),
        (FactKind.Citation, "引用文件 citations"),
        (FactKind.StatedTotal, "总数 stated totals"),
        (FactKind.Duration, "时长 durations"),
        (FactKind.Contact, "联系方式 contacts"),
    ];

    public static void Write(IAnsiConsole screen, NoticeFacts facts)
    {
        foreach ((FactKind kind, string heading) in Kinds)
        {
            NoticeFact[] own = [.. facts.Where(fact => fact.Kind == kind)];
            if (own.Length > 0)
            {
                screen.WriteLine($"{heading} {own.Length}");
                screen.Write(Of(own));
            }
        }
    }

    private static Table Of(NoticeFact[] facts)
    {
        Table table = new Table().Border(TableBorder.Rounded).AddColumns("原文 text", "值 value", "位置 path");
        foreach (NoticeFact fact in facts)
        {
            table.AddRow(Markup.Escape(fact.Text), Markup.Escape(Value(fact)), Markup.Escape(fact.Path.ToString()));
        }

        return table;
    }

    private static string Value(NoticeFact fact) => fact switch
    {
        QuantityFact quantity => Amount(quantity.Value, quantity.Unit, quantity.Approximation, quantity.Lower, quantity.Upper) + (quantity.Noun is string noun ? $" {noun}" : ""),
        PercentageFact percentage => Amount(percentage.Value, percentage.Unit, percentage.Approximation, percentage.Lower, percentage.Upper),
        DurationFact duration => Amount(duration.Value, duration.Unit, duration.Approximation, duration.Lower, duration.Upper),
        DateFact { Start: DateOnly start, End: DateOnly end } => start == end ? Day(start) : $"{Day(start)} … {Day(end)}",
        DateFact => "?",
        CitationFact citation => $"《{citation.Title}》{citation.Number}",
        StatedTotalFact total => Total(total),
        ContactFact contact => $"{contact.ContactKind}: {contact.Value}",
        _ => "",
    };

    private static string Amount(decimal? value, string unit, Approximation approximation, decimal? lower, decimal? upper)
    {
        string amount = value is decimal exact ? $"{Number(exact)} {unit}" : unit;
        string interval = lower is null && upper is null ? "" : $" ({Number(lower)}, {Number(upper)})";
        return approximation == Approximation.Exact ? amount : $"{amount} {approximation}{interval}";
    }

    private static string Total(StatedTotalFact total)
    {
        (string Name, decimal? Count)[] states =
        [
            ("completed", total.Completed), ("in progress", total.InProgress), ("partly completed", total.PartlyCompleted),
            ("basically completed", total.BasicallyCompleted), ("not completed", total.NotCompleted), ("long term", total.LongTerm),
        ];
        IEnumerable<string> parts = states.Where(state => state.Count is not null).Select(state => $"{state.Name} {Number(state.Count)}");
        return string.Join(", ", [$"{Number(total.Total)} {total.Unit}", .. parts, .. total.Rate is decimal rate ? (string[])[$"{Number(rate)} %"] : []]);
    }

    private static string Number(decimal? value) => value?.ToString("0.############", CultureInfo.InvariantCulture) ?? "";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
