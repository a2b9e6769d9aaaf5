using System.Buffers;
using RectificationModel.Parsing.Lines;

namespace RectificationModel.Parsing.Outline;

/// <summary>Ordinals as they stand in damaged texts too: 一　总体情况, 2.1 总体情况, 第一部分.</summary>
internal static class OrdinalReader
{
    private static readonly SearchValues<char> Numerals = SearchValues.Create("一二三四五六七八九十");

    private static readonly SearchValues<char> NotInHeading = SearchValues.Create(" \u3000\t|。；：，");

    private const int LongestArticle = 80;
    private const int ShortestHeading = 6;
    private const int LongestHeading = 40;

    public static bool TryRead(ReadOnlySpan<char> text, out OrdinalText ordinal) => OrdinalText.TryRead(text, out ordinal) || TryReadSpaced(text, out ordinal) || TryReadArticle(text, out ordinal);

    // 第一条　…, or a line of its own without a sentence: 第一条预算编制不细的问题. It ranks below 一、.
    private static bool TryReadArticle(ReadOnlySpan<char> text, out OrdinalText ordinal)
    {
        if (!OrdinalText.TryReadArticle(text, out ordinal) || ordinal.Length == text.Length)
        {
            return false;
        }

        if (char.IsWhiteSpace(text[ordinal.Length]) && (ordinal.Style != OrdinalStyle.Other || text.Length <= LongestArticle))
        {
            ordinal = ordinal with { Length = ordinal.Length + 1 };
            return true;
        }

        return text.Length <= LongestArticle && text[ordinal.Length..].IndexOfAny('。', '；') < 0 && text.Contains("问题", StringComparison.Ordinal);
    }

    // 一　总体情况: the mark was lost, white space stands in its place.
    private static bool TryReadSpaced(ReadOnlySpan<char> text, out OrdinalText ordinal)
    {
        ordinal = default;
        if (!text.IsEmpty && char.IsAsciiDigit(text[0]))
        {
            return TryReadBareNumber(text, out ordinal);
        }

        int length = !text.IsEmpty && Numerals.Contains(text[0]) ? text.IndexOfAnyExcept(Numerals) : 0;
        ReadOnlySpan<char> heading = length > 0 ? text[length..].Trim() : default;
        if (length is < 1 or > 3 || !CharClass.IsWhite(text[length]) || heading.Length < 2 || !(char.IsLetterOrDigit(heading[0]) || CharClass.IsPairMark(heading[0])))
        {
            return false;
        }

        // The white space is the ordinal's mark.
        ordinal = new(length + 1, Facts.ChineseNumeral.TryParse(text[..length], out long value) ? (int)value : 0, OrdinalStyle.Chinese);
        return ordinal.Value > 0;
    }

    // 1 金盾仓库超量储存, 2.1 堆场未落实防尘措施的问题: a short heading of words behind a number and white space. What is counted or dated is no ordinal.
    private static bool TryReadBareNumber(ReadOnlySpan<char> text, out OrdinalText ordinal)
    {
        ordinal = default;
        int length = text.IndexOfAnyExceptInRange('0', '9');
        int first = 0;
        if (length is 1 or 2 && text[length] == '.')
        {
            // The second of two numbers counts the headings under the first.
            first = length + 1;
            int second = text[first..].IndexOfAnyExceptInRange('0', '9');
            length = second is 1 or 2 ? first + second : -1;
        }

        if (length < 1 || length - first > 2 || length + 1 >= text.Length || !CharClass.IsWhite(text[length]))
        {
            return false;
        }

        // 2.1 责任单位：县水务局: a label sets its value off.
        int colon = first > 0 ? text.IndexOfAny('：', ':') : -1;
        ReadOnlySpan<char> heading = text[(length + 1)..(colon > length + 1 ? colon : text.Length)];
        if (length + 1 + heading.Length is < ShortestHeading or > LongestHeading)
        {
            return false;
        }

        if (!CharClass.IsIdeograph(heading[0]) || heading.ContainsAny(NotInHeading) || Facts.UnitTable.Find(heading, 0, false) is { } unit && (first == 0 || unit.Kind != Facts.UnitKind.Count) || heading[0] is '年' or '月' or '日' or '时' or '号' or '多' or '余')
        {
            return false;
        }

        ordinal = new(length + 1, int.Parse(text[first..length], System.Globalization.CultureInfo.InvariantCulture), first > 0 ? OrdinalStyle.ArabicParenthesized : OrdinalStyle.Arabic);
        return ordinal.Value > 0;
    }
}
