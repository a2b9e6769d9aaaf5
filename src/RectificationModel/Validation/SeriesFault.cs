namespace RectificationModel.Validation;

/// <summary>Something wrong with a number of a series.</summary>
internal readonly record struct SeriesFault(SeriesFaultKind Kind, SeriesItem? Previous, SeriesItem Item, ValueList<int> Missing);
