namespace RectificationModel.Serialization;

/// <summary>A column of a ledger: its header, and what stands in it for an issue.</summary>
/// <remarks>Immutable; equal where the headers and the functions are. Thread-safe as far as its function is.</remarks>
/// <param name="Header">The header in the languages of the library.</param>
/// <param name="Value">The cell of a row, in the language that is asked for; null is an empty cell. It need not be escaped.</param>
public sealed record NoticeCsvColumn(LocalizedText Header, Func<NoticeCsvRow, NoticeLanguage, string?> Value)
{
    /// <summary>Makes a column that is the same in every language.</summary>
    /// <param name="header">The header.</param>
    /// <param name="value">The cell of a row; null is an empty cell. It need not be escaped.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public NoticeCsvColumn(string header, Func<NoticeCsvRow, string?> value)
        : this(new LocalizedText(header, header), (row, _) => value(row))
    {
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(value);
    }
}
