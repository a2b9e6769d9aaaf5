namespace RectificationModel.Facts;

/// <summary>Months and quarters told from the reference date: 本月10日, 上个月, 本季度.</summary>
internal static class RelativeMonth
{
    private static readonly (string Word, int Months)[] Words =
        [("上一个月", -1), ("上个月", -1), ("下个月", 1), ("上月", -1), ("下月", 1), ("本月", 0), ("当月", 0), ("这个月", 0)];

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
