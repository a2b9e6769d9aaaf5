using RectificationModel.Facts;

namespace RectificationModel.Validation;

/// <summary>A sum that the figures before it do not make: 新建1200亩，改造3400亩，合计4900亩.</summary>
/// <param name="Total">The figure that 合计 stands before.</param>
/// <param name="Value">Its value.</param>
/// <param name="Parts">The figures before it.</param>
internal sealed record StatedSum(QuantityFact Total, decimal Value, List<decimal> Parts)
{
    private const int MostParts = 8;

    private static readonly string[] Sums = ["合计", "合計", "总计", "總計"];
    private static readonly string[] Subsets = ["其中", "含", "包括", "累计"];

    /// <summary>The sums of a text that hold for no run of the figures before them in their sentence.</summary>
    public static IEnumerable<StatedSum> In(FactText own) => own.Count > 2 && Wording.ContainsAny(own.Text, Sums) ? Search(own) : [];

    private static IEnumerable<StatedSum> Search(FactText own)
    {
        for (int i = 2; i < own.Count; i++)
        {
            if (own[i] is QuantityFact total && Figures.Exact(total) is decimal value && IsSum(own, i) && PartsBefore(own, i, total) is { Count: > 1 } parts && !Holds(parts, value, total))
            {
                yield return new(total, value, parts);
            }
        }
    }

    private static bool IsSum(FactText own, int index)
    {
        ReadOnlySpan<char> between = own.Between(own[index - 1], own[index]).TrimEnd('为').TrimEnd('為').TrimEnd('达');
        return Wording.EndsWithAny(between, Sums) && between.Length <= 4;
    }

    // All exact figures of the unit in the sentence; none where another figure or 其中 makes it unclear what was summed.
    private static List<decimal>? PartsBefore(FactText own, int index, QuantityFact total)
    {
        int sentence = Wording.SentenceAround(own.Text, total.PathSpan).Start;
        List<decimal> parts = [];
        for (int i = index - 1; i >= 0 && own[i].PathSpan.Start >= sentence && parts.Count < MostParts; i--)
        {
            if (own[i] is QuantityFact part && part.Unit == total.Unit)
            {
                if (Figures.Exact(part) is not decimal value)
                {
                    return null;
                }

                parts.Insert(0, value);
            }
        }

        int start = Math.Max(sentence, 0);
        return Wording.ContainsAny(own.Text.AsSpan(start, total.PathSpan.Start - start), Subsets) || own[index - 1] is not QuantityFact last || last.Unit != total.Unit ? null : parts;
    }

    // 75个项目中查出4个、2个，合计6个: the figures right before the sum are enough.
    private static bool Holds(List<decimal> parts, decimal value, QuantityFact total)
    {
        decimal rounding = Figures.Step(total.Text) is var step && step == 1 ? 0 : step * parts.Count;
        decimal sum = 0;
        for (int i = parts.Count - 1; i >= 0; i--)
        {
            sum += parts[i];
            if (i < parts.Count - 1 && Math.Abs(sum - value) <= rounding)
            {
                return true;
            }
        }

        return false;
    }
}
