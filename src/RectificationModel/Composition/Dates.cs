using System.Globalization;

namespace RectificationModel.Composition;

/// <summary>Days as official documents write them: in full, with Arabic digits and without leading zeros (GB/T 9704-2012, 7.3.5).</summary>
internal static class Dates
{
    public static string Write(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日");

    public static string Write(DateRange days)
    {
        string end = days.Start.Year == days.End.Year ? string.Create(CultureInfo.InvariantCulture, $"{days.End.Month}月{days.End.Day}日") : Write(days.End);
        return $"{Write(days.Start)}至{end}";
    }
}
