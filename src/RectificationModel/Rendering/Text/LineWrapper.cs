using System.Buffers;
using System.Text;

namespace RectificationModel.Rendering.Text;

/// <summary>Breaks a line at a width by the rules of Chinese typesetting (避头尾): some marks begin no line, some end none.</summary>
internal static class LineWrapper
{
    private static readonly SearchValues<char> MayNotBegin = SearchValues.Create("。，、；：？！）》〉”’】」』〕］…—·.,;:?!)]}%％‰℃");
    private static readonly SearchValues<char> MayNotEnd = SearchValues.Create("（《〈“‘【「『〔［([{—…");

    public static void Write(ReadOnlySpan<char> line, int width, string newLine, TextWriter writer)
    {
        for (ReadOnlySpan<char> rest = line.TrimEnd(); !rest.IsEmpty;)
        {
            int length = LineLength(rest, width);
            writer.Write(rest[..length].TrimEnd());
            writer.Write(newLine);
            rest = rest[length..].TrimStart();
        }
    }

    // The last place within the width where a line may end; else one inside a word; else the first behind the width.
    private static int LineLength(ReadOnlySpan<char> text, int width)
    {
        int columns = 0;
        int best = 0;
        int inWord = 0;
        for (int at = 0; at < text.Length;)
        {
            Rune.DecodeFromUtf16(text[at..], out Rune rune, out int length);
            columns += EastAsianWidth.Of(rune);
            if (columns > width && inWord > 0)
            {
                return best > 0 ? best : inWord;
            }

            at += length;
            if (!MayBreak(text, at))
            {
                continue;
            }

            if (columns > width)
            {
                return at;
            }

            inWord = at;
            best = IsOfWord(text[at - 1]) && IsOfWord(text[at]) ? best : at;
        }

        return text.Length;
    }

    private static bool MayBreak(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length || MayNotBegin.Contains(text[at]) || MayNotEnd.Contains(text[at - 1]) || char.IsWhiteSpace(text[at]))
        {
            return false;
        }

        Rune.DecodeFromUtf16(text[at..], out Rune next, out _);
        return EastAsianWidth.Of(next) > 0;
    }

    // A narrow character that is no white space: of a number, a Latin word, an address.
    private static bool IsOfWord(char c) => c is > ' ' and < '\u1100' && !char.IsWhiteSpace(c);
}
