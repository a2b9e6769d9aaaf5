using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace RectificationModel.Rendering.Html;

/// <summary>
/// Tells what needs no care in HTML, by ranges: nearly all of a notice. What lies outside of them need not be escaped, but is looked at one by one. Eight characters at a time:
/// a page has ten thousand of them.
/// </summary>
internal static class PlainText
{
    private const uint AllPlain = 0xFF;

    /// <summary>The next place from a place on that has to be looked at; the length of the text where there is none.</summary>
    public static int Skip(ReadOnlySpan<char> text, int from)
    {
        int at = from;
        for (; at <= text.Length - Vector128<ushort>.Count; at += Vector128<ushort>.Count)
        {
            uint plain = PlainOf(Vector128.Create<ushort>(MemoryMarshal.Cast<char, ushort>(text[at..]))).ExtractMostSignificantBits();
            if (plain != AllPlain)
            {
                return at + BitOperations.TrailingZeroCount(~plain);
            }
        }

        while (at < text.Length && IsPlain(text[at]))
        {
            at++;
        }

        return at;
    }

    // Han, kana, CJK punctuation and Hangul; full-width forms; dashes and quotation marks; letters, digits and the marks of ASCII around them.
    private static bool IsPlain(char c) =>
        c is (>= '\u3000' and < '\uD800') or (>= '(' and <= ';') or (>= '?' and <= '~') or ' ' or (>= '\uFF00' and <= '\uFFEF') or (>= '\u2010' and <= '\u2027');

    private static Vector128<ushort> PlainOf(Vector128<ushort> c) =>
        Within(c, '\u3000', '\uD7FF') | Within(c, '(', ';') | Within(c, '?', '~') | Within(c, ' ', ' ') | Within(c, '\uFF00', '\uFFEF') | Within(c, '\u2010', '\u2027');

    private static Vector128<ushort> Within(Vector128<ushort> c, ushort first, ushort last) =>
        Vector128.LessThanOrEqual(c - Vector128.Create(first), Vector128.Create((ushort)(last - first)));
}
