namespace RectificationModel.Facts;

/// <summary>Tells the days that come again from spans of time: 每月10日, 次月15日前, 每年6月30日, 最后一个星期五.</summary>
internal static class RecurringDay
{
    // 每月5日、15日、25日
    private const int LongestList = 4;

    /// <summary>Whether number and unit name a day, a month or a weekday of the calendar.</summary>
    public static bool Is(ReadOnlySpan<char> text, in NumberToken number, Unit unit, int end) => unit.Text switch
    {
        "日" => IsDay(text, number.Start),
        "月" => text[..number.Start] is var before && (before.EndsWith("每年") || before.EndsWith("次年") || before.EndsWith("每年的")),
        "个星期" or "星期" => number.IsHan && end < text.Length && "一二三四五六日天".Contains(text[end], StringComparison.Ordinal),
        _ => false,
    };

    private static bool IsDay(ReadOnlySpan<char> text, int start)
    {
        for (int steps = 0; steps < LongestList && start > 0; steps++)
        {
            ReadOnlySpan<char> before = text[..start];
            before = before is [_, .., '的'] ? before[..^1] : before;
            if (before.EndsWith("逢") || (before.EndsWith("月") && !before.EndsWith("个月")))
            {
                return true;
            }

            // The day before this one in the list.
            if (before[^1] is not ('、' or '和' or '及' or '与' or '至' or '到' or '-' or '—') || before.Length < 2 || before[^2] != '日')
            {
                return false;
            }

            int digits = before.Length - 3;
            while (digits >= 0 && before.Length - digits <= 6 && NumeralChars.IsNumeral(before[digits]))
            {
                digits--;
            }

            start = digits + 1;
        }

        return false;
    }
}
