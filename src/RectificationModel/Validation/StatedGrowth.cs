using RectificationModel.Facts;

namespace RectificationModel.Validation;

/// <summary>An amount, what it changed by, and the rate of that: 征收412.8万元，较上年增加67.4万元，增长19.5%.</summary>
/// <param name="Now">What it is now.</param>
/// <param name="By">What it grew or fell by.</param>
/// <param name="Rate">The rate that is stated.</param>
internal sealed record StatedGrowth(QuantityFact Now, QuantityFact By, PercentageFact Rate)
{
    private const int LongestGap = 12;

    private static readonly string[] Comparisons = ["较", "比", "同比"];

    /// <summary>The growths of a text whose figures are exact and stand side by side.</summary>
    public static IEnumerable<StatedGrowth> In(FactText own) => own.Count > 2 && own.Of<PercentageFact>().First is not null ? Search(own) : [];

    private static IEnumerable<StatedGrowth> Search(FactText own)
    {
        for (int i = 0; i + 2 < own.Count; i++)
        {
            if (own[i + 2] is PercentageFact { Unit: PercentageFact.Percent, ChangeForm: ChangeForm.By, Approximation: Approximation.Exact, Value: > 0 } rate && Amounts(own, i, rate) is StatedGrowth growth)
            {
                yield return growth;
            }
        }
    }

    /// <summary>The rate that the printed figures give.</summary>
    public decimal Expected => RateOf(Now.Value ?? 0, By.Value ?? 0);

    /// <summary>The least and the greatest rate that the amounts give before they were rounded.</summary>
    public decimal Lowest => RateOf(Rounded(Now, Sign), Rounded(By, -1));

    /// <inheritdoc cref="Lowest"/>
    public decimal Highest => RateOf(Rounded(Now, -Sign), Rounded(By, 1));

    private int Sign => By.Change == FactChange.Increase ? 1 : -1;

    private decimal RateOf(decimal now, decimal by) => now - (Sign * by) is > 0 and decimal before ? by / before * 100 : 0;

    private static decimal Rounded(QuantityFact figure, int sign) => (figure.Value ?? 0) + (Figures.Step(figure.Text) == 1 ? 0 : sign * Figures.Step(figure.Text) / 2);

    private static StatedGrowth? Amounts(FactText own, int i, PercentageFact rate) =>
        own[i] is QuantityFact { Change: null, ChangeForm: null } now && own[i + 1] is QuantityFact { ChangeForm: ChangeForm.By, Change: FactChange change } by && by.Unit == now.Unit && rate.Change == change
        && Figures.Exact(now) is decimal all && Figures.Exact(by) is decimal part && part > 0 && (change == FactChange.Decrease || part < all)
        && IsComparison(own.Between(now, by)) && own.Between(by, rate) is { Length: > 1 and <= 4 } gap && gap[0] is '，' or ',' or '、'
            ? new(now, by, rate)
            : null;

    private static bool IsComparison(ReadOnlySpan<char> gap) =>
        gap.Length is > 1 and <= LongestGap && gap[0] is '，' or ',' && Wording.StartsWithAny(gap[1..], Comparisons) && !gap[1..].ContainsAny("，,。；");
}
