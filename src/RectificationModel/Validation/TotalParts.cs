using RectificationModel.Facts;

namespace RectificationModel.Validation;

/// <summary>A stated total with its parts by state, and what stands around them that may explain a difference.</summary>
internal sealed class TotalParts
{
    private static readonly string[] Remainders = ["其余", "剩余", "余下", "另外", "另有", "还有", "还剩", "尚有", "剩下"];
    private static readonly string[] Overlaps = ["其中", "含", "包括"];

    private TotalParts(StatedTotalFact total, List<decimal> parts) => (Total, Parts, IsApproximate, Sum) = (total, parts, total.Total > Figures.Largest, total.Total > Figures.Largest ? 0 : parts.Sum());

    public StatedTotalFact Total { get; }

    /// <summary>The parts in the order of the states.</summary>
    public List<decimal> Parts { get; }

    public decimal Sum { get; }

    /// <summary>Whether a figure of it is only about right.</summary>
    public bool IsApproximate { get; private set; }

    /// <summary>Whether a part may lie within another: 已完成19个，其中长期坚持3个.</summary>
    public bool MayOverlap { get; private set; }

    /// <summary>Whether parts may be missing from the states: figures without a state, 其余, or only what is done.</summary>
    public bool MayBeOpen { get; private set; }

    /// <summary>Half of what the last digits of the figures are worth, where they are rounded amounts.</summary>
    public decimal Rounding { get; private set; }

    public static TotalParts Of(FactText own, StatedTotalFact total)
    {
        decimal?[] states = [total.Completed, total.BasicallyCompleted, total.PartlyCompleted, total.InProgress, total.NotCompleted, total.LongTerm];
        TotalParts parts = new(total, [.. states.OfType<decimal>()]);
        parts.MayBeOpen = parts.Parts.Count < 2 || (total.InProgress ?? total.NotCompleted ?? total.PartlyCompleted ?? total.LongTerm) is null;
        parts.MayOverlap = !parts.IsApproximate && total.LongTerm is decimal kept && parts.Sum - kept == total.Total;
        parts.LookAround(own);
        return parts;
    }

    private void LookAround(FactText own)
    {
        TextSpan sentence = Wording.SentenceAround(own.Text, Total.PathSpan);

        // What stands behind a semicolon tells of something else: 整改完成率93.6%；移交事项14个.
        int clause = own.Text.AsSpan(Total.PathSpan.End, sentence.End - Total.PathSpan.End).IndexOfAny('；', ';');
        sentence = clause < 0 ? sentence : TextSpan.FromBounds(sentence.Start, Total.PathSpan.End + clause);
        List<decimal> left = [.. Parts];
        int firstPart = 0;
        foreach (QuantityFact figure in own.Of<QuantityFact>(TextSpan.FromBounds(Total.PathSpan.Start, Math.Max(Total.PathSpan.Start, sentence.End))))
        {
            if (figure.Unit != Total.Unit || IsBracketed(own.Text, figure))
            {
                continue;
            }

            IsApproximate |= figure.Approximation != Approximation.Exact;
            decimal step = Figures.Step(figure.Text);
            Rounding += step == 1 ? 0 : step / 2;
            bool isPart = figure.Value is decimal value && left.Remove(value);
            firstPart = isPart && firstPart == 0 ? figure.PathSpan.End : firstPart;
            MayBeOpen |= !isPart && figure.PathSpan.Start > Total.PathSpan.Start;
        }

        MayBeOpen |= Wording.ContainsAny(Slice(own.Text, Total.PathSpan.Start, sentence.End), Remainders);
        MayOverlap |= firstPart > 0 && Wording.ContainsAny(Slice(own.Text, firstPart, Total.PathSpan.End), Overlaps);
    }

    // （含部分整改4项）: the bracket only tells more of the figure before it.
    private bool IsBracketed(string text, QuantityFact figure)
    {
        ReadOnlySpan<char> before = Slice(text, Total.PathSpan.Start, figure.PathSpan.Start);
        return before.LastIndexOfAny('（', '(') > before.LastIndexOfAny('）', ')');
    }

    private static ReadOnlySpan<char> Slice(string text, int from, int to) => from < to ? text.AsSpan(from, Math.Min(to, text.Length) - from) : default;
}
