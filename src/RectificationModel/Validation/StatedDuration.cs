using RectificationModel.Facts;

namespace RectificationModel.Validation;

/// <summary>A range of days with the number of days that is stated for it: 3月5日至4月18日，为期45天.</summary>
/// <param name="Range">The range.</param>
/// <param name="Stated">The number.</param>
/// <param name="IsWorking">Whether working days are counted.</param>
internal readonly record struct StatedDuration(DateRange Range, int Stated, bool IsWorking)
{
    private const int LongestGap = 10;

    // 4月8日至4月22日，…督察组对…开展了为期15天的督察
    private const int LongestAct = 80;

    private static readonly string[] Working = ["个工作日", "工作日"];
    private static readonly string[] Calendar = ["天", "日", "个自然日", "自然日", "个日历天", "日历天"];
    private static readonly string[] Links = ["共", "为期", "历时", "计", "期限", "时间", "（", "("];

    /// <summary>Whether the number cannot be right: calendar days are counted with both ends.</summary>
    public bool IsWrong => IsWorking ? Stated > WorkingDays : Stated != Range.Days;

    /// <summary>Whether the number may be right for all that: days of a weekend that were made working days.</summary>
    public bool MayBeRight => IsWorking && Stated <= Range.Days;

    /// <summary>The Mondays to Fridays of the range; holidays are not known.</summary>
    public int WorkingDays
    {
        get
        {
            int weeks = Range.Days / 7;
            int days = weeks * 5;
            for (int i = weeks * 7; i < Range.Days; i++)
            {
                days += Range.Start.AddDays(i).DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : 1;
            }

            return days;
        }
    }

    /// <summary>The range and number that two facts state; null where they state none.</summary>
    public static StatedDuration? Of(FactText own, DateFact date, DurationFact duration)
    {
        bool isWorking = Working.Contains(duration.Unit);
        if (date is not { Start: DateOnly start, End: DateOnly end, Flaw: null } || end <= start || !date.Text.EndsWith('日') || duration is not { Approximation: Approximation.Exact, Value: decimal days and > 0 and < 4000 }
            || !(isWorking || Calendar.Contains(duration.Unit)))
        {
            return null;
        }

        ReadOnlySpan<char> gap = own.Between(date, duration);
        bool linked = gap.Length > 0 && !gap.ContainsAny("。；;\n") && (gap.Length <= LongestGap ? Wording.ContainsAny(gap, Links) : gap.Length <= LongestAct && gap.EndsWith("为期"));
        return linked && days == decimal.Truncate(days) ? new(new(start, end), (int)days, isWorking) : null;
    }

    /// <summary>The range and number of a period of publication; null where it has no number.</summary>
    public static StatedDuration? Of(PublicPeriod? period) =>
        period is { Days: int days } && period.End >= period.Start ? new(new(period.Start, period.End), days, period.DayKind == RectificationModel.DayKind.Working) : null;
}
