using System.Globalization;

namespace RectificationModel;

/// <summary>A range of calendar days, both ends included. Immutable; equal when days and unknown JSON members are.</summary>
public readonly record struct DateRange
{
    /// <summary>Makes a range from its first and its last day.</summary>
    /// <param name="start">The first day.</param>
    /// <param name="end">The last day, which belongs to the range.</param>
    /// <remarks>An end before the start is kept as it was printed: it is a finding of validation, not an error of the type.</remarks>
    public DateRange(DateOnly start, DateOnly end) => (Start, End) = (start, end);

    /// <summary>The first day.</summary>
    public DateOnly Start { get; init; }

    /// <summary>The last day, which belongs to the range.</summary>
    public DateOnly End { get; init; }

    /// <summary>Unknown JSON members, kept and written back.</summary>
    public ExtensionMembers Extensions { get; init; }

    /// <summary>The number of days with both ends counted: 1 for a single day, negative or 0 where the end lies before the start.</summary>
    public int Days => End.DayNumber - Start.DayNumber + 1;

    /// <summary>Whether a day lies in the range.</summary>
    /// <param name="day">The day to look for.</param>
    public bool Contains(DateOnly day) => day >= Start && day <= End;

    /// <summary>Both days in ISO 8601 with a slash: <c>2021-03-12/2021-06-20</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Start:yyyy-MM-dd}/{End:yyyy-MM-dd}");
}
