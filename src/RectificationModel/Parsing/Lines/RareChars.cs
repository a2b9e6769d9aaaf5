using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace RectificationModel.Parsing.Lines;

/// <summary>
/// Tells whether a text has characters that hardly any text has and that the first stages would else look for one kind after the other: control characters and line breaks beyond ASCII,
/// invisible characters, halves of pairs, replacement characters, the error messages of fields.
/// </summary>
internal static class RareChars
{
    // What Word prints where a field finds nothing: 错误！未找到引用源。
    private const string Wrong = "错误";

    /// <summary>Whether a text may have them; false only where it has none.</summary>
    public static bool MayOccur(ReadOnlySpan<char> text)
    {
        // One look at the whole without a branch: nearly all texts have common characters alone.
        ReadOnlySpan<Vector512<ushort>> blocks = MemoryMarshal.Cast<char, Vector512<ushort>>(text);
        Vector512<ushort> wrong = default;
        Vector512<ushort> common = Vector512<ushort>.AllBitsSet;
        foreach (ref readonly Vector512<ushort> block in blocks)
        {
            wrong |= Vector512.Equals(block, Vector512.Create((ushort)Wrong[0]));
            common &= Common(block);
        }

        ReadOnlySpan<char> rest = text[(blocks.Length * Vector512<ushort>.Count)..];
        return AnyRare(rest) || common != Vector512<ushort>.AllBitsSet && AnyRare(text, blocks)
            || (wrong != default || rest.Contains(Wrong[0])) && text.Contains(Wrong, StringComparison.Ordinal);
    }

    private static bool AnyRare(ReadOnlySpan<char> text, ReadOnlySpan<Vector512<ushort>> blocks)
    {
        for (int i = 0; i < blocks.Length; i++)
        {
            if (Common(blocks[i]) != Vector512<ushort>.AllBitsSet && AnyRare(text.Slice(i * Vector512<ushort>.Count, Vector512<ushort>.Count)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a character is none that most texts have, and one that the stages look for or not far from one.</summary>
    public static bool IsRare(char c) => c is >= '\u007f' and <= '\u00ad' or >= '\u180e' and <= '\u200f' or >= '\u2028' and <= '\u2069' or >= '\ud800' and <= '\ufeff' or >= '\ufffc';

    // What nearly all texts are made of: ASCII, quotes and dashes, Chinese characters with their marks, full-width forms.
    private static Vector512<ushort> Common(Vector512<ushort> chars) =>
        Vector512.LessThan(chars, Vector512.Create((ushort)0x7f))
            | IsBetween(chars, '\u3000', CharClass.LastIdeograph)
            | IsBetween(chars, '\uff00', '\ufffb')
            | IsBetween(chars, '\u2010', '\u2027');

    private static Vector512<ushort> IsBetween(Vector512<ushort> chars, char first, char last) =>
        Vector512.LessThanOrEqual(chars - Vector512.Create((ushort)first), Vector512.Create((ushort)(last - first)));

    private static bool AnyRare(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (IsRare(c))
            {
                return true;
            }
        }

        return false;
    }
}
