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

    // 由2021年的2.6毫克/升降至2023年的0.9毫克/升
    private const int LongestWithDate = 16;

    private static readonly SearchValues<char> Ends = SearchValues.Create("，,。；;、");
    private static readonly SearchValues<char> Starts = SearchValues.Create("由从比较");
    private static readonly string[] Sources = ["由", "从"];
    private static readonly string[] Targets = ["降至", "降到", "升至", "增至", "增加到", "减至", "减少到", "提高到", "提升到", "提升至", "提高至"];

    /// <summary>The changes of a text whose ends are exact figures of one unit.</summary>
    public static IEnumerable<StatedChange> In(FactText own) => own.Count > 1 && MayChange(own) ? Search(own) : [];

    // A change stands behind 由 or 从, a comparison behind 比 or 较.
    private static bool MayChange(FactText own) => own.Text.AsSpan().IndexOfAny(Starts) >= 0;

    private static IEnumerable<StatedChange> Search(FactText own)
    {
        for (int i = 0; i + 1 < own.Count; i++)
        {
            int next = i + 1 < own.Count - 1 && own[i + 1] is DateFact ? i + 2 : i + 1;
            (NoticeFact from, NoticeFact to) = (own[i], own[next]);
            if (UnitOf(from) is not string unit || unit != UnitOf(to) || Figures.Exact(from) is null || Figures.Exact(to) is null)
            {
                continue;
            }

            PercentageFact? by = next + 1 < own.Count ? own[next + 1] as PercentageFact : null;
            ReadOnlySpan<char> gap = own.Between(from, to);
            if ((FormOf(to).Form == ChangeForm.To || next > i + 1 && Wording.ContainsAny(gap, Targets)) && IsSource(own.Text, from) && gap.Length > 0 && gap.Length <= (next == i + 1 ? LongestGap : LongestWithDate) && !gap.ContainsAny("。；，,"))
            {
                yield return new(from, to, by is not null && Follows(own, to, by) ? by : null);
            }
            else if (by is { Unit: PercentageFact.PercentagePoints, ChangeForm: ChangeForm.By, Approximation: Approximation.Exact } && IsComparison(gap) && own.Between(to, by) is { Length: > 0 and <= LongestGap } verb && !verb.ContainsAny("。；，,、"))
            {
                // 87.5%，比上年同期的84.2%提高3.3个百分点: the earlier figure comes second.
                yield return new(to, from, by);
            }
        }
    }

    private static bool IsComparison(ReadOnlySpan<char> gap) =>
        gap.Length is > 1 and <= LongestWithDate && gap[0] is '，' or ',' or '、' && gap[1] is '比' or '较' && !gap[1..].ContainsAny("。；，,、");

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
