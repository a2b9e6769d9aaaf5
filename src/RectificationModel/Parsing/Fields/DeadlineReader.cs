namespace RectificationModel.Parsing.Fields;

/// <summary>The kind and the last day of a time limit.</summary>
internal static class DeadlineReader
{
    private static readonly string[] AtOnce = ["立行立改", "立即整改", "立即", "即知即改", "即行即改", "立改", "即时", "马上"];
    private static readonly string[] ForGood = ["长期坚持", "持续坚持", "长期", "持续推进", "持续整改", "常态化", "持续", "長期堅持"];

    public static Deadline Read(string text, string? caption, string? end)
    {
        bool longTerm = StartsAny(text, ForGood);
        (DateOnly? date, bool range) = LastDay(text);
        bool span = range || text.Contains("个月内", StringComparison.Ordinal) || text.Contains("天内", StringComparison.Ordinal) || text.Contains("日内", StringComparison.Ordinal);
        DeadlineKind? kind = span ? DeadlineKind.Period
            : date is not null ? DeadlineKind.Date
            : StartsAny(text, AtOnce) ? DeadlineKind.Immediate
            : longTerm ? DeadlineKind.LongTerm
            : null;
        return new() { Text = text, Kind = kind, Date = date, LongTerm = longTerm, Caption = caption, End = end };
    }

    // The last date in the text; a month or a year stands for its last day.
    private static (DateOnly? Date, bool Range) LastDay(ReadOnlySpan<char> text)
    {
        DateOnly? last = null;
        int count = 0;
        int? year = null;
        for (int at = 0; at < text.Length;)
        {
            if (DayReader.TryRead(text[at..], year, out DayReader day) && day.Length > 0)
            {
                year = day.Year ?? year;
                last = day.Date ?? EndOf(text.Slice(at, day.Length), day.Year) ?? last;
                count++;
                at += day.Length;
            }
            else
            {
                at++;
            }
        }

        return (last, count > 1);
    }

    private static DateOnly? EndOf(ReadOnlySpan<char> text, int? year)
    {
        if (year is not (>= 1 and <= 9999))
        {
            return null;
        }

        int mark = text.IndexOf('年');
        ReadOnlySpan<char> month = text[(mark + 1)..].TrimEnd('月').Trim();
        return text[^1] != '月' ? new DateOnly(year.Value, 12, 31)
            : int.TryParse(month, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int number) && number is >= 1 and <= 12 ? new DateOnly(year.Value, number, DateTime.DaysInMonth(year.Value, number))
            : Facts.ChineseNumeral.TryParse(month, out long han) && han is >= 1 and <= 12 ? new DateOnly(year.Value, (int)han, DateTime.DaysInMonth(year.Value, (int)han))
            : null;
    }

    private static bool StartsAny(string text, string[] words)
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
