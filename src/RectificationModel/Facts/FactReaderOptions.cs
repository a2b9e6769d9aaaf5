namespace RectificationModel.Facts;

/// <summary>What a reader of facts may be told. Immutable; <c>with</c> gives a changed copy.</summary>
public sealed record FactReaderOptions
{
    /// <summary>The options of <see cref="FactReader.Default"/>.</summary>
    public static FactReaderOptions Default { get; } = new();

    /// <summary>Set phrases of official language that hold a numeral and count nothing (两个维护, 三会一课); <see cref="SetPhrases.Default"/> unless told otherwise.</summary>
    public SetPhrases SetPhrases { get; init; } = SetPhrases.Default;

    /// <summary>
    /// Whether dates that are only told from the reference date (去年, 本季度, 近三年) are facts; false unless told otherwise. With a month, a quarter or a half
    /// behind it (今年3月) such a word is always read.
    /// </summary>
    public bool RelativeDates { get; init; }
}
