using RectificationModel.Facts;
using RectificationModel.Language;

namespace RectificationModel.Parsing.Fields;

/// <summary>The kind and the last day of a time limit.</summary>
internal static class DeadlineReader
{
    private static readonly string[] AtOnce = ["立行立改", "立即整改", "立即", "即知即改", "即行即改", "立改", "即时", "马上"];
    private static readonly string[] ForGood = ["长期坚持", "持续坚持", "长期", "持续推进", "持续整改", "常态化", "持续", "長期堅持"];

    public static Deadline Read(string text, string? caption, string? end)
    {
        string folded = Simplified.Fold(text);
        bool longTerm = ContainsAny(folded, ForGood);
        (DateOnly? date, bool range) = LastDay(text);
        bool span = range || text.Contains("个月内", StringComparison.Ordinal) || text.Contains("天内", StringComparison.Ordinal) || text.Contains("日内", StringComparison.Ordinal);
        DeadlineKind? kind = span ? DeadlineKind.Period
            : date is not null ? DeadlineKind.Date
            : ContainsAny(folded, AtOnce) ? DeadlineKind.Immediate
            : longTerm ? DeadlineKind.LongTerm
            : null;
        return new() { Text = text, Kind = kind, Date = date, LongTerm = longTerm, Caption = caption, End = end };
    }

    // The last date in the text; a month or a year stands for its last day.
    private static (DateOnly? Date, bool Range) LastDay(ReadOnlySpan<char> text)
    {
        DateOnly? last = null;
        bool range = false;
        for (int at = 0; at < text.Length;)
        {
            if (DateReader.TryReadAt(text, at, last?.Year, out DateToken date) && date.End > at)
            {
                last = date.Last ?? last;
                range |= date.Granularity == DateGranularity.Period;
                at = date.End;
            }
            else
            {
                at++;
            }
        }

        return (last, range);
    }

    private static bool ContainsAny(string text, string[] words)
    {
        foreach (string word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
