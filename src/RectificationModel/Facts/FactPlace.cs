namespace RectificationModel.Facts;

/// <summary>Where the facts of one text stand: the path of the string and, where it was parsed, its places in the source.</summary>
internal readonly struct FactPlace
{
    private readonly LazyPath _path;
    private readonly FactLocator? _locator;

    public FactPlace(LazyPath path, FactLocator? locator) => (_path, _locator) = (path, locator);

    /// <summary>The path of the string.</summary>
    public NoticePath Path => _path.Value;

    /// <summary>The place in the source of a part of the string; null where there is none.</summary>
    public TextSpan? InSource(TextSpan span) => _locator?.Place(_path.Value, span);
}
