using System.Globalization;
using RectificationModel.Facts;

namespace RectificationModel.Rendering.Html.Marks;

/// <summary>The value of a fact in a form that a program can read: 343 场次, 2021-03-12/2021-06-20; empty where it has none.</summary>
internal static class FactValue
{
    public static string Of(NoticeFact fact) => fact switch
    {
        QuantityFact quantity => Number(quantity.Value, quantity.Lower, quantity.Upper, quantity.Unit),
        PercentageFact percentage => Number(percentage.Value, percentage.Lower, percentage.Upper, percentage.Unit),
        DurationFact duration => Number(duration.Value, duration.Lower, duration.Upper, duration.Unit),
        DateFact { Start: DateOnly start, End: DateOnly end } => start == end ? Day(start) : $"{Day(start)}/{Day(end)}",
        StatedTotalFact total => Number(total.Total, null, null, total.Unit),
        CitationFact citation => citation.Title,
        ContactFact contact => contact.Value,
        _ => "",
    };

    private static string Number(decimal? value, decimal? lower, decimal? upper, string unit) => (value, lower, upper) switch
    {
        (decimal exact, _, _) => string.Create(CultureInfo.InvariantCulture, $"{exact} {unit}"),
        (null, decimal least, decimal most) => string.Create(CultureInfo.InvariantCulture, $"{least}–{most} {unit}"),
        _ => "",
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
