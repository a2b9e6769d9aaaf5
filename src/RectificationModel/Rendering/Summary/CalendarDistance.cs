namespace RectificationModel.Rendering.Summary;

/// <summary>How far a day lies from today, in the unit that a reader would choose: days within a month, months within two years, then whole years.</summary>
/// <remarks>Humanizer's own phrases call any day of the last two years "one year ago" and 去年, which a day 500 days back is not.</remarks>
internal readonly record struct CalendarDistance(int Count, CalendarUnit Unit, bool IsPast)
{
    private const int MonthsOfYear = 12;

    public static CalendarDistance Between(DateOnly day, DateOnly today)
    {
        bool past = day <= today;
        (DateOnly first, DateOnly last) = past ? (day, today) : (today, day);
        int months = ((last.Year - first.Year) * MonthsOfYear) + last.Month - first.Month - (last.Day < first.Day ? 1 : 0);
        return months switch
        {
            0 => new(last.DayNumber - first.DayNumber, CalendarUnit.Day, past),
            < 2 * MonthsOfYear => new(months, CalendarUnit.Month, past),
            _ => new(months / MonthsOfYear, CalendarUnit.Year, past),
        };
    }
}
