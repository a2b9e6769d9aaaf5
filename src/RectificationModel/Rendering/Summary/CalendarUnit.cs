namespace RectificationModel.Rendering.Summary;

/// <summary>A unit of <see cref="CalendarDistance"/>.</summary>
internal enum CalendarUnit
{
    Day,
    Month,
    Year,
}
