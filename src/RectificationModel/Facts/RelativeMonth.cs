namespace RectificationModel.Facts;

/// <summary>Months and quarters told from the reference date: 本月10日, 上个月, 本季度.</summary>
internal static class RelativeMonth
{
    private static readonly (string Word, int Months)[] Words =
        [("上一个月", -1), ("上个月", -1), ("下个月", 1), ("上月", -1), ("下月", 1), ("本月", 0), ("当月", 0), ("这个月", 0)];

    // 近三年, 过去十年, 近30天: so long up to the reference date.
    private static readonly string[] Spans = ["过去", "最近", "近"];

    /// <summary>Reads 近三年 and the like: the days up to the reference date.</summary>
    public static bool TryReadSpan(ReadOnlySpan<char> text, int at, DateOnly reference, out DateToken date)
    {
        date = default;
        foreach (string word in Spans)
        {
            if (!text[at..].StartsWith(word))
            {
                continue;
            }

            int i = DateWords.SkipSpaces(text, at + word.Length);
            if (!SmallNumber.TryRead(text, i, out SmallNumber number) || number.Value is < 1 or > 999)
            {
                return false;
            }

            i = DateWords.SkipSpaces(text, number.End);
            i += i < text.Length && text[i] == '个' ? 1 : 0;
            DateOnly? start = i >= text.Length ? null : text[i] switch
            {
                '年' => reference.AddYears(-number.Value),
                '月' => reference.AddMonths(-number.Value),
                '天' or '日' => reference.AddDays(-number.Value),
                '周' => reference.AddDays(-7 * number.Value),
                _ => null,
            };
            date = new(at, i + 1, start, reference, DateGranularity.Period, true, null, i + 1, null, false, false);
            return start is not null;
        }

        return false;
    }

    public static bool TryRead(ReadOnlySpan<char> text, int at, DateOnly reference, out DatePart part)
    {
        part = default;
        if (text[at..].StartsWith("本季度"))
        {
            int first = ((reference.Month - 1) / 3 * 3) + 1;
            part = new() { End = at + 3, Year = reference.Year, Month = first, LastMonth = first + 2, Granularity = DateGranularity.Quarter, IsYearWord = true };
            return true;
        }

        foreach ((string word, int months) in Words)
        {
            if (!text[at..].StartsWith(word))
            {
                continue;
            }

            DateOnly month = reference.AddMonths(months);
            part = new() { End = at + word.Length, Year = month.Year, Month = month.Month, LastMonth = month.Month, Granularity = DateGranularity.Month, IsYearWord = true };
            if (DatePartReader.TryReadDay(text, part.End, out DatePart day))
            {
                (part.End, part.Day, part.Granularity) = (day.End, day.Day, DateGranularity.Day);
            }

            return true;
        }

        return false;
    }
}
