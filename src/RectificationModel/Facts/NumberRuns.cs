namespace RectificationModel.Facts;

/// <summary>Runs of numerals that are no figures: what stands there is passed over in one step, so that no text of numerals is dear.</summary>
internal static class NumberRuns
{
    private const int MaxHan = 48;

    /// <summary>The place after the numerals that run on from a place; 两 behind a digit starts a number of its own (ZG02两个标段).</summary>
    public static int End(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && NumeralChars.IsNumeral(text[at]) && !(text[at] == '两' && at > 0 && NumeralChars.IsDigit(text[at - 1])))
        {
            at++;
        }

        return at;
    }

    /// <summary>The place after the Chinese numerals that run on from a place.</summary>
    public static int EndOfHan(ReadOnlySpan<char> text, int at)
    {
        bool runs = at > 0 && NumeralChars.Kind(text[at - 1]) is NumeralChar.SmallUnit or NumeralChar.BigUnit;
        while (runs && at < text.Length && NumeralChars.IsNumeral(text[at]) && !NumeralChars.IsDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>The place after a number that neither a figure nor a date can start with; the place itself where one can.</summary>
    public static int EndOfBare(ReadOnlySpan<char> text, int at)
    {
        NumeralChar kind = NumeralChars.Kind(text[at]);
        if (kind is NumeralChar.Open or NumeralChar.Half)
        {
            bool repeats = at + 1 < text.Length && NumeralChars.Kind(text[at + 1]) is NumeralChar.Open or NumeralChar.Half;
            return repeats ? at + 1 : at;
        }

        // Chinese numerals are looked at as far as a number may go, as the next one may start right behind this one.
        bool arabic = kind == NumeralChar.Digit;
        int end = End(arabic ? text : text[..Math.Min(text.Length, at + MaxHan)], at);
        int digits = end - at;

        // 20240307 and 2024-3-7 are dates.
        if (arabic && (digits == 8 || (digits == 4 && end < text.Length && text[end] is '/' or '-' or '－' or '、')))
        {
            return at;
        }

        if (end == text.Length)
        {
            return kind is NumeralChar.Digit or NumeralChar.HanDigit ? end : at;
        }

        return arabic && !CanFollow(text, end) ? end : EndOfChain(text, end) is int chain and > 0 ? chain : at;
    }

    private static bool CanFollow(ReadOnlySpan<char> text, int end) =>
        FigureStarts.MayFollow(text[end]) || (text[end] is ',' or '，' or ':' or '：' or '/' && end + 1 < text.Length && NumeralChars.IsDigit(text[end + 1]));

    // 1-2-3, 一至二至三: what two connectors run through is a code; 0 where it is none.
    private static int EndOfChain(ReadOnlySpan<char> text, int end)
    {
        int links = 0;
        while (end < text.Length && DateWords.IsConnector(text[end]))
        {
            int next = DatePartReader.EndOfConnector(text, end);
            if (next >= text.Length || !NumeralChars.IsNumeral(text[next]))
            {
                break;
            }

            end = End(text, next);
            links++;
        }

        return links > 1 ? end : 0;
    }
}
