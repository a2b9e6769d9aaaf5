using System.Buffers;
using RectificationModel.Facts;

namespace RectificationModel.Parsing.Fields;

/// <summary>A date or a range of dates in running text; the days are null where they are not given to the day.</summary>
internal readonly record struct DateMention(TextSpan Span, DateOnly? Start, DateOnly? End, bool IsRange)
{
    private static readonly SearchValues<char> Numerals = SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(static c => (char)c).Where(IsNumeral)]);

    /// <summary>All dates of a text in order; one without a year takes it from the one before.</summary>
    public static List<DateMention> All(ReadOnlySpan<char> text)
    {
        List<DateMention> dates = [];
        int? year = null;
        for (int at = NextNumeral(text, 0); at < text.Length; at = NextNumeral(text, at))
        {
            if (!StartsNumber(text, at) || !DateReader.TryReadAt(text, at, year, out DateToken date))
            {
                at++;
                continue;
            }

            year = date.TellsYear ? date.Last?.Year ?? year : year;
            bool exact = date.IsFullDay && !date.IsVague;
            dates.Add(new(TextSpan.FromBounds(at, date.End), exact ? date.First : null, exact ? date.Last : null, date.Granularity == DateGranularity.Period));
            at = date.End;
        }

        return dates;
    }

    /// <summary>The day that is the whole of a text: 2021年12月31日, 二〇二四年一月二十二日.</summary>
    public static DateOnly? WholeDay(ReadOnlySpan<char> text) =>
        text.Length <= 24 && StartsNumber(text, 0) && DateReader.TryReadAt(text, 0, null, out DateToken date) && date.End == text.Length && date is { IsFullDay: true, YearImplied: false, Granularity: DateGranularity.Day } ? date.First : null;

    private static int NextNumeral(ReadOnlySpan<char> text, int at)
    {
        int next = text[at..].IndexOfAny(Numerals);
        return next < 0 ? text.Length : at + next;
    }

    // Behind a Chinese digit that starts a date stands another one, a unit of time or a mark of a range: 统一部署 tells of none.
    private static bool StartsNumber(ReadOnlySpan<char> text, int at) =>
        IsNumeral(text[at]) && (at == 0 || !IsNumeral(text[at - 1]) && text[at - 1] != '第') && (NumeralChars.IsDigit(text[at]) || at + 1 < text.Length && FigureStarts.MayFollowDigit(text[at + 1]));

    private static bool IsNumeral(char c) => NumeralChars.Kind(c) switch
    {
        NumeralChar.Digit => true,
        NumeralChar.HanDigit => c is not ('两' or '兩'),
        NumeralChar.SmallUnit => c == '十',
        _ => false,
    };
}
