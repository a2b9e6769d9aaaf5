namespace RectificationModel.Validation;

/// <summary>What can be wrong.</summary>
internal enum SeriesFaultKind
{
    Gap,
    Repeat,
    Disorder,
    LateStart,
}
