using System.Globalization;
using RectificationModel.Facts;

namespace RectificationModel.Tests.Facts;

/// <summary>Facts in a short notation, so that a table of expectations reads at a glance: <c>近500场=&lt;500场</c>.</summary>
internal static class FactNotation
{
    public static string Write(IEnumerable<NoticeFact> facts) => string.Join(" ", facts.Select(Write));

    public static string Write(NoticeFact fact) => fact switch
    {
        QuantityFact f => $"{f.Text}={Figure(f.Value, f.Lower, f.Upper, f.Approximation)}{f.Unit}",
        PercentageFact f => $"{f.Text}={Figure(f.Value, f.Lower, f.Upper, f.Approximation)}{f.Unit}",
        DurationFact f => $"{f.Text}={Figure(f.Value, f.Lower, f.Upper, f.Approximation)}{f.Unit}",
        DateFact f => $"{f.Text}={Day(f.Start)}..{Day(f.End)}",
        CitationFact f => $"《{f.Title}》",
        ContactFact f => $"{f.ContactKind}:{f.Value}",
        StatedTotalFact f => Total(f),
        _ => throw new InvalidOperationException(fact.GetType().Name),
    };

    private static string Figure(decimal? value, decimal? lower, decimal? upper, Approximation approximation)
    {
        string mark = approximation switch
        {
            Approximation.About => "~",
            Approximation.Over => ">",
            Approximation.Under => "<",
            Approximation.AtLeast => ">=",
            Approximation.AtMost => "<=",
            Approximation.Several => "?",
            _ => "",
        };
        return mark + (value is decimal number ? Number(number) : $"{Number(lower ?? 0)}-{Number(upper ?? 0)}");
    }

    private static string Total(StatedTotalFact f)
    {
        (string Name, decimal? Count)[] states =
            [("completed", f.Completed), ("basically", f.BasicallyCompleted), ("partly", f.PartlyCompleted), ("inProgress", f.InProgress), ("not", f.NotCompleted), ("longTerm", f.LongTerm), ("rate", f.Rate)];
        return $"{Number(f.Total)}{f.Unit}:" + string.Join(",", states.Where(s => s.Count is not null).Select(s => $"{s.Name} {Number(s.Count!.Value)}"));
    }

    private static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "?";
}
