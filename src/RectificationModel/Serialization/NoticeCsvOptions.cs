namespace RectificationModel.Serialization;

/// <summary>How a ledger is written as CSV. Immutable and value-equal; the defaults are those of <see cref="Default"/>.</summary>
public sealed record NoticeCsvOptions
{
    private const string Delimiters = ",;\t|";

    private readonly char _delimiter = ',';

    /// <summary>The usual columns in Chinese, for a spreadsheet.</summary>
    public static NoticeCsvOptions Default { get; } = new();

    /// <summary>The columns in their order. Default: <see cref="NoticeCsvColumns.Default"/>. Own ones are added with
    /// <c>Columns = NoticeCsvColumns.Default.Add(new("备注", row =&gt; row.Issue.Caption))</c>.</summary>
    public ValueList<NoticeCsvColumn> Columns { get; init; } = NoticeCsvColumns.Default;

    /// <summary>The language of the headers and of the words for states. Default: Chinese.</summary>
    public NoticeLanguage Language { get; init; }

    /// <summary>Whether the first row names the columns. Default: true.</summary>
    public bool HasHeader { get; init; } = true;

    /// <summary>Whether a stream begins with the byte order mark of UTF-8, without which Excel takes the bytes for the system's code page. Default: true.
    /// A string and a text writer get none.</summary>
    public bool ByteOrderMark { get; init; } = true;

    /// <summary>
    /// Whether an apostrophe is put before a cell that a spreadsheet may run as a formula. Default: true.
    /// </summary>
    /// <remarks>
    /// Such a cell begins, after white space, characters without width and apostrophes, with one of <c>= + - @</c> or their full-width forms <c>＝ ＋ － ＠</c>, or its very first
    /// characters hold a tab, a carriage return or a line feed (OWASP, CSV Injection). No two texts become the same cell: without the apostrophe the text is as it was.
    /// </remarks>
    public bool NeutraliseFormulas { get; init; } = true;

    /// <summary>What stands between cells: a comma, a semicolon, a tab or a vertical bar. Default: the comma of RFC 4180.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Another character is given.</exception>
    public char Delimiter
    {
        get => _delimiter;
        init => _delimiter = Delimiters.Contains(value, StringComparison.Ordinal)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The delimiter is a comma, a semicolon, a tab or a vertical bar.");
    }
}
