namespace RectificationModel.Facts;

/// <summary>Set phrases of official language that hold a numeral and count nothing: 两个维护, 三会一课, 八项规定. Immutable and thread-safe.</summary>
/// <remarks>A rule of the language (quotation marks, position) finds most of them; the table holds those that stand in running text.</remarks>
public sealed class SetPhrases
{
    private SetPhrases(ValueList<string> phrases) => Phrases = phrases;

    /// <summary>The phrases that the library knows.</summary>
    public static SetPhrases Default { get; } = new(["两个维护", "两个确立", "四个意识", "四个自信", "八项规定"]);

    /// <summary>The phrases.</summary>
    public ValueList<string> Phrases { get; }

    /// <summary>The table with further phrases; this one stays as it is.</summary>
    /// <param name="phrases">The phrases, each with its numeral.</param>
    /// <exception cref="ArgumentNullException"><paramref name="phrases"/> is null.</exception>
    public SetPhrases With(params IEnumerable<string> phrases)
    {
        ArgumentNullException.ThrowIfNull(phrases);
        return new([.. Phrases, .. phrases]);
    }
}
