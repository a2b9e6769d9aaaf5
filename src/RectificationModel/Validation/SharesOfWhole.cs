using RectificationModel.Facts;

namespace RectificationModel.Validation;

/// <summary>An amount and the shares that 其中 divides it into: 1.24亿元，其中中央资金6800万元、省级资金3200万元.</summary>
/// <param name="Whole">The amount.</param>
/// <param name="Sum">What the shares make.</param>
/// <param name="Rounding">Half of what the last digits of all figures are worth.</param>
/// <param name="Span">From the amount to the last share.</param>
internal sealed record SharesOfWhole(QuantityFact Whole, decimal Sum, decimal Rounding, TextSpan Span)
{
    private const int LongestName = 16;

    // People and pieces of work may count twice.
    private static readonly string[] Units = [Figures.Yuan, "亩", "公顷", "平方米", "公里", "千米", "米", "吨"];

    /// <summary>The amounts of a text that are divided into two shares or more.</summary>
    public static IEnumerable<SharesOfWhole> In(FactText own) => own.Count > 2 && own.Text.Contains("其中", StringComparison.Ordinal) ? Search(own) : [];

    private static IEnumerable<SharesOfWhole> Search(FactText own)
    {
        for (int i = 0; i + 2 < own.Count; i++)
        {
            if (own[i] is QuantityFact whole && Units.Contains(whole.Unit) && Figures.Exact(whole) is > 0 && Share(own, i, whole.Unit, "，其中", ",其中"))
            {
                int last = i + 1;
                decimal sum = Value(own[last]);
                decimal rounding = Half(whole) + Half(own[last]);

                // A further 其中 divides the share before it, and is a whole of its own.
                while (last + 1 < own.Count && Share(own, last, whole.Unit, "、", "，", "和", "以及") && !own.Between(own[last], own[last + 1])[1..].StartsWith("其中"))
                {
                    last++;
                    sum += Value(own[last]);
                    rounding += Half(own[last]);
                }

                if (last > i + 1)
                {
                    yield return new(whole, sum, rounding, TextSpan.FromBounds(whole.PathSpan.Start, own[last].PathSpan.End));
                }
            }
        }
    }

    private static bool Share(FactText own, int before, string unit, params ReadOnlySpan<string> links) =>
        own[before + 1] is QuantityFact { Change: null } share && share.Unit == unit && Figures.Exact(share) is not null
        && own.Between(own[before], share) is { Length: > 0 and <= LongestName } gap && Wording.StartsWithAny(gap, links)
        && !gap[1..].ContainsAny("，,。；;") && !Wording.ContainsAny(gap, ["合计", "共计", "总计", "同比", "比上年", "年均"]);

    private static decimal Value(NoticeFact figure) => Figures.Exact(figure) ?? 0;

    private static decimal Half(NoticeFact figure) => Figures.Step(figure.Text) is var step && step == 1 ? 0 : step / 2;
}
