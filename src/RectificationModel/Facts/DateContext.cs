namespace RectificationModel.Facts;

/// <summary>What a date that leaves its year out is read from.</summary>
/// <param name="Year">The year of the nearest earlier date; null where there is none.</param>
/// <param name="Month">The month of the nearest earlier date; 0 where there is none.</param>
/// <param name="Reference">The day that stands in where no earlier date does.</param>
/// <param name="Relative">Whether dates told from the reference date alone (去年) are read.</param>
internal readonly record struct DateContext(int? Year, int Month, DateOnly? Reference, bool Relative)
{
    /// <summary>The year from which two digits of a year are completed.</summary>
    public int Near => Year ?? Reference?.Year ?? 2020;
}
