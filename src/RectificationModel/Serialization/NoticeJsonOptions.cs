namespace RectificationModel.Serialization;

/// <summary>How JSON is written. Immutable and value-equal; the defaults are those of <see cref="Default"/>.</summary>
public sealed record NoticeJsonOptions
{
    /// <summary>Compact JSON on one line.</summary>
    public static NoticeJsonOptions Default { get; } = new();

    /// <summary>Whether members stand on lines of their own, indented by two spaces, with a line feed on every system. Default: false.</summary>
    public bool Indented { get; init; }
}
