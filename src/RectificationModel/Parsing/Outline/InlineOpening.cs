using System.Globalization;
using RectificationModel.Parsing.Lines;

namespace RectificationModel.Parsing.Outline;

/// <summary>Where in a line something new may open.</summary>
internal static class InlineOpening
{
    private const int Reach = 2000;
    private const int LongestLead = 16;

    /// <summary>Whether the character at a place can open something, and a sentence, a clause or a label ends before it.</summary>
    public static bool MayStart(ReadOnlySpan<char> text, int at, int from)
    {
        char before = text[at - 1];
        if (!CharClass.IsBorder(before))
        {
            return false;
        }

        return EndsSentence(text, at - 1) || before is '；' or '：' or '！' or '？' or ';' or ':' or '，' or ',' or '”' or '）' || CharClass.IsWhite(before) && at - 1 > from && !CharClass.IsWhite(text[at]);
    }

    /// <summary>Whether a full stop stands at a place: 。 or a half-width one behind a Chinese character.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text, int at) =>
        text[at] == '。' || text[at] == '.' && at > 0 && text[at - 1] is > '\u2e7f' or ')' or '%' && !(at + 1 < text.Length && char.IsAsciiLetterOrDigit(text[at + 1]));

    /// <summary>The character before a place, white space left out.</summary>
    public static char Before(ReadOnlySpan<char> text, int at)
    {
        while (at > 1 && CharClass.IsWhite(text[at - 1]))
        {
            at--;
        }

        return text[at - 1];
    }

    /// <summary>Whether a comma before a place ends the few words that lead to a list, and the second of the list follows: 下一步，一是…；二是….</summary>
    public static bool FollowsLead(ReadOnlySpan<char> text, int at)
    {
        // A look back and ahead of bounded length, so that many commas cost no more than their number.
        int from = Math.Max(0, at - 2 - LongestLead);
        ReadOnlySpan<char> before = text[from..(at - 1)];
        int mark = before.LastIndexOfAny("。；！？");
        ReadOnlySpan<char> words = before[(mark + 1)..].Trim();
        return (mark >= 0 || from == 0) && words.Length is > 1 and <= LongestLead && words.IndexOfAny('，', ',') < 0
            && text[at..Math.Min(text.Length, at + Reach)].Contains("二是", StringComparison.Ordinal);
    }

    /// <summary>Whether the second of a list that starts with an ordinal follows in the line, behind the end of a clause.</summary>
    public static bool HasSecond(ReadOnlySpan<char> text, OrdinalText first)
    {
        ReadOnlySpan<char> rest = text[first.Length..Math.Min(text.Length, Reach)];
        Span<char> second = stackalloc char[first.Length];
        text[..first.Length].CopyTo(second);
        second.Replace('一', '二');
        second.Replace('1', '2');
        second.Replace('１', '２');
        second.Replace('①', '②');
        if (EndsClauseBefore(rest, second))
        {
            return true;
        }

        // (1)…；（2）…: brackets of both widths in one list.
        bool wide = second[0] == '（';
        second.Replace(wide ? '（' : '(', wide ? '(' : '（');
        second.Replace(wide ? '）' : ')', wide ? ')' : '）');
        return EndsClauseBefore(rest, second);
    }

    private static bool EndsClauseBefore(ReadOnlySpan<char> text, ReadOnlySpan<char> ordinal) =>
        text.IndexOf(ordinal) is int at and > 0 && Before(text, at) is '。' or '；' or ';' or '，' or '！';

    /// <summary>Whether a list of measures starts within a line: …。一是…</summary>
    public static bool HasList(ReadOnlySpan<char> text) => ListStart(text) is not null;

    /// <summary>Where in a line a list of measures starts; null where none does.</summary>
    public static int? ListStart(ReadOnlySpan<char> text)
    {
        if (text.IndexOf("一是") < 0 && text.IndexOf("首先") < 0 && text.IndexOf("其一") < 0 && text.IndexOf("第一") < 0)
        {
            return null;
        }

        QuoteScanner scanner = new(text);
        for (int at = 1; at < text.Length; at++)
        {
            if (CharClass.IsOpener(text[at]) && MayStart(text, at, 0) && Before(text, at) is not ('，' or ',') && MarkerReader.TryRead(text[at..], out int length, out int value) && value == 1 && length > 1)
            {
                scanner.StepTo(at);
                if (scanner.Outside)
                {
                    return at;
                }
            }
        }

        return null;
    }

    /// <summary>A number as it is written in messages.</summary>
    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
