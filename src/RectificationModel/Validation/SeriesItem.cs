namespace RectificationModel.Validation;

/// <summary>One number of a series as it stands in a notice.</summary>
/// <param name="Value">The number.</param>
/// <param name="Place">Where it stands among its siblings.</param>
/// <param name="Fresh">Whether something unnumbered stands between it and the number before, so that a new series may begin.</param>
internal readonly record struct SeriesItem(int Value, int Place, bool Fresh);
