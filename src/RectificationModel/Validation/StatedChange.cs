using System.Buffers;
using RectificationModel.Facts;

namespace RectificationModel.Validation;

/// <summary>A change that is stated with both ends: 由86.2%提升至91.7%，提高5.5个百分点.</summary>
/// <param name="From">What it was.</param>
/// <param name="To">What it became.</param>
/// <param name="By">By how much, where that is stated too.</param>
internal sealed record StatedChange(NoticeFact From, NoticeFact To, PercentageFact? By)
{
    private const int LongestGap = 8;

    private static readonly SearchValues<char> Ends = SearchValues.Create("，,。；;、");
    private static readonly string[] Sources = ["由", "从"];

    /// <summary>The changes of a text whose ends are exact figures of one unit.</summary>
    public static IEnumerable<StatedChange> In(FactText own)
    {
        for (int i = 0; i + 1 < own.Count; i++)
        {
            (NoticeFact from, NoticeFact to) = (own[i], own[i + 1]);
            if (UnitOf(from) is string unit && unit == UnitOf(to) && FormOf(to).Form == ChangeForm.To && Figures.Exact(from) is not null && Figures.Exact(to) is not null
                && IsSource(own.Text, from) && own.Between(from, to) is { Length: > 0 and <= LongestGap } gap && !gap.ContainsAny("。；，,"))
            {
                yield return new(from, to, i + 2 < own.Count && own[i + 2] is PercentageFact by && Follows(own, to, by) ? by : null);
            }
        }
    }

    /// <summary>The value of an end.</summary>
    public static decimal Value(NoticeFact end) => Figures.Exact(end) ?? 0;

    /// <summary>Whether the words say up where the figures go down, or down where they go up.</summary>
    public bool IsReversed => FormOf(To).Change is FactChange change && Value(From) != Value(To) && (change == FactChange.Increase) != (Value(To) > Value(From));

    /// <summary>The change that both ends give, in the unit of the one that is stated; null where they cannot give it.</summary>
    public decimal? Expected => (By?.Unit, From) switch
    {
        (PercentageFact.PercentagePoints, PercentageFact { Unit: PercentageFact.Percent }) => Math.Abs(Value(To) - Value(From)),
        (PercentageFact.Percent, QuantityFact { Value: >= 0.0001m }) => Math.Abs(Value(To) - Value(From)) / Value(From) * 100,
        _ => null,
    };

    /// <summary>Whether the difference of two shares is given in percent, where it is points: 由71.5%提高到90.3%，提高18.8%.</summary>
    public bool IsPointsAsPercent => By is { Unit: PercentageFact.Percent, Value: decimal by } && From is PercentageFact { Unit: PercentageFact.Percent, Value: > 0 }
        && by == Math.Abs(Value(To) - Value(From)) && Math.Abs((by / Value(From) * 100) - by) > Figures.Step(By.Text);

    // 由上年的36微克: a few characters may stand between.
    private static bool IsSource(string text, NoticeFact from)
    {
        int start = Math.Max(0, from.PathSpan.Start - LongestGap);
        ReadOnlySpan<char> before = text.AsSpan(start, from.PathSpan.Start - start);
        before = before[(before.LastIndexOfAny(Ends) + 1)..];
        return Wording.ContainsAny(before, Sources);
    }

    private static bool Follows(FactText own, NoticeFact to, PercentageFact by) =>
        by.ChangeForm == ChangeForm.By && by.Approximation == Approximation.Exact && own.Between(to, by) is { Length: > 1 and <= LongestGap } gap && "，,、（(".Contains(gap[0], StringComparison.Ordinal);

    private static string? UnitOf(NoticeFact fact) => fact switch
    {
        QuantityFact quantity => quantity.Unit,
        PercentageFact percentage => percentage.Unit,
        _ => null,
    };

    private static (FactChange? Change, ChangeForm? Form) FormOf(NoticeFact fact) => fact switch
    {
        QuantityFact quantity => (quantity.Change, quantity.ChangeForm),
        PercentageFact percentage => (percentage.Change, percentage.ChangeForm),
        _ => (null, null),
    };
}
