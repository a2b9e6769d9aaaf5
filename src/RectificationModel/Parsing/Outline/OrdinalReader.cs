using System.Buffers;
using RectificationModel.Parsing.Lines;

namespace RectificationModel.Parsing.Outline;

/// <summary>Ordinals as they stand in damaged texts too: 一　总体情况, 1）, 第一部分.</summary>
internal static class OrdinalReader
{
    private static readonly SearchValues<char> Numerals = SearchValues.Create("一二三四五六七八九十");

    public static bool TryRead(ReadOnlySpan<char> text, out OrdinalText ordinal) => OrdinalText.TryRead(text, out ordinal) || TryReadSpaced(text, out ordinal);

    // 一　总体情况: the mark was lost, white space stands in its place.
    private static bool TryReadSpaced(ReadOnlySpan<char> text, out OrdinalText ordinal)
    {
        ordinal = default;
        int length = !text.IsEmpty && Numerals.Contains(text[0]) ? text.IndexOfAnyExcept(Numerals) : 0;
        if (length is < 1 or > 3 || !CharClass.IsWhite(text[length]) || text[length..].Trim().Length < 2)
        {
            return false;
        }

        // The white space is the ordinal's mark.
        ordinal = new(length + 1, Facts.ChineseNumeral.TryParse(text[..length], out long value) ? (int)value : 0, OrdinalStyle.Chinese);
        return ordinal.Value > 0;
    }
}
