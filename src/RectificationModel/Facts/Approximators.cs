using RectificationModel.Language;

namespace RectificationModel.Facts;

/// <summary>The words before and behind a figure that make it inexact: 近, 不足, 以上.</summary>
internal static class Approximators
{
    // The longer before the shorter that it ends in. A word behind which the last string's characters stand is another word: 节约, 最近.
    private static readonly WordTable<(Approximation Approximation, string NotBehind)> Prefixes = new(
    [
        ("大于等于", (Approximation.AtLeast, "")), ("小于等于", (Approximation.AtMost, "")), ("不得少于", (Approximation.AtLeast, "")), ("不得低于", (Approximation.AtLeast, "")), ("不得超过", (Approximation.AtMost, "")),
        ("不少于", (Approximation.AtLeast, "")), ("不低于", (Approximation.AtLeast, "")), ("不小于", (Approximation.AtLeast, "")), ("不超过", (Approximation.AtMost, "")), ("不高于", (Approximation.AtMost, "")), ("不多于", (Approximation.AtMost, "")),
        ("不大于", (Approximation.AtMost, "")), ("未超过", (Approximation.AtMost, "")), ("不足", (Approximation.Under, "在差")), ("不到", (Approximation.Under, "做看找达得想遇收")), ("不满", (Approximation.Under, "")), ("未满", (Approximation.Under, "")),
        ("至少", (Approximation.AtLeast, "")), ("最少", (Approximation.AtLeast, "")), ("至多", (Approximation.AtMost, "")), ("最多", (Approximation.AtMost, "")), ("最高", (Approximation.AtMost, "")),
        ("大约", (Approximation.About, "")), ("约为", (Approximation.About, "")), ("将近", (Approximation.Under, "")), ("接近", (Approximation.Under, "")), ("超过", (Approximation.Over, "不未")), ("少于", (Approximation.Under, "不得")), ("低于", (Approximation.Under, "不得")),
        ("小于", (Approximation.Under, "不")), ("多于", (Approximation.Over, "不")), ("高于", (Approximation.Over, "不")), ("大于", (Approximation.Over, "不")), ("约", (Approximation.About, "节签制预合公违特履解条集邀相隐简续契守立誓弃毁婚失纽大")),
        ("近", (Approximation.Under, "最附临靠亲新远贴逼迫走就抵将接邻")), ("超", (Approximation.Over, "赶反高")), ("逾", (Approximation.Over, "不")), ("上", (Approximation.Over, "以网线会路身桌向早晚历史面事手")),
    ], byLast: true);

    private static readonly WordTable<Approximation> Suffixes = new(
        [("（含）以上", Approximation.AtLeast), ("(含)以上", Approximation.AtLeast), ("（含）以下", Approximation.AtMost), ("(含)以下", Approximation.AtMost), ("及以上", Approximation.AtLeast), ("及以下", Approximation.AtMost), ("以上", Approximation.AtLeast), ("以下", Approximation.AtMost), ("以内", Approximation.AtMost), ("左右", Approximation.About), ("上下", Approximation.About)]);

    /// <summary>The approximator before a number; the number's start where there is none.</summary>
    public static Approximation ReadBefore(ReadOnlySpan<char> text, int number, out int start)
    {
        start = number;
        int end = number;

        // 不足 80%: Latin characters are set off.
        end -= end > 1 && text[end - 1] == ' ' ? 1 : 0;

        // 至少有10个, 超过了一千
        if (end > 2 && text[end - 1] is '有' or '了' or '为' or '达' && EndsInPrefix(text[..(end - 1)], out Approximation linked, out int length) && length > 1)
        {
            start = end - 1 - length;
            return linked;
        }

        if (!EndsInPrefix(text[..end], out Approximation approximation, out int own))
        {
            return Approximation.Exact;
        }

        // 上百名, but 会上20名.
        if (text[end - 1] == '上' && !(number < text.Length && text[number] is '百' or '千' or '万' or '亿'))
        {
            return Approximation.Exact;
        }

        start = end - own;
        return approximation;
    }

    /// <summary>The approximator behind a unit; the unit's end where there is none.</summary>
    public static Approximation ReadAfter(ReadOnlySpan<char> text, int unitEnd, out int end)
    {
        bool found = Suffixes.TryAt(text, unitEnd, out Approximation approximation, out int length);
        end = unitEnd + length;
        return found ? approximation : Approximation.Exact;
    }

    private static bool EndsInPrefix(ReadOnlySpan<char> text, out Approximation approximation, out int length)
    {
        bool found = Prefixes.TryEnd(text, out (Approximation Approximation, string NotBehind) word, out length);
        char before = text.Length > length ? text[^(length + 1)] : '\0';
        approximation = word.Approximation;

        // 失约 is a word, 损失约 ends in two.
        bool lost = before == '失' && text[..^(length + 1)].EndsWith("损");
        return found && (lost || !word.NotBehind.Contains(before, StringComparison.Ordinal));
    }
}
