namespace RectificationModel.Serialization.Csv;

/// <summary>Writes a ledger: the header, then the rows of each notice, numbered through.</summary>
internal sealed class LedgerWriter
{
    private readonly CellWriter _cells;
    private readonly NoticeCsvOptions _options;
    private int _notices;
    private int _rows;

    public LedgerWriter(TextWriter output, NoticeCsvOptions options)
    {
        if (options.Columns.IsEmpty)
        {
            throw new ArgumentException("A ledger has at least one column.", nameof(options));
        }

        (_cells, _options) = (new(output, options), options);
        if (options.HasHeader)
        {
            _cells.WriteRow(options.Columns, column => column.Header.In(options.Language));
        }
    }

    public void Write(RectificationNotice notice)
    {
        ArgumentNullException.ThrowIfNull(notice);
        _notices++;
        foreach (NoticeCsvRow row in LedgerRows.Of(notice, _notices, _rows + 1))
        {
            _cells.WriteRow(_options.Columns, column => column.Value(row, _options.Language));
            _rows++;
        }
    }
}
