using System.Buffers;

namespace RectificationModel.Serialization.Csv;

/// <summary>Writes rows of cells as RFC 4180 has them.</summary>
internal sealed class CellWriter(TextWriter output, NoticeCsvOptions options)
{
    private readonly SearchValues<char> _marks = SearchValues.Create(['"', '\r', '\n', options.Delimiter]);

    public void WriteRow(ValueList<NoticeCsvColumn> columns, Func<NoticeCsvColumn, string?> cell)
    {
        for (int i = 0; i < columns.Count; i++)
        {
            if (i > 0)
            {
                output.Write(options.Delimiter);
            }

            string text = cell(columns[i]) ?? "";

            // A row of one empty cell would be an empty line, which readers pass over.
            Write(text, quoted: text.Length == 0 && columns.Count == 1);
        }

        output.Write("\r\n");
    }

    private void Write(string text, bool quoted)
    {
        if (options.NeutraliseFormulas && FormulaGuard.IsFormula(text))
        {
            text = FormulaGuard.Mark + text;
        }

        if (!quoted && !NeedsQuotes(text))
        {
            output.Write(text);
            return;
        }

        output.Write('"');
        output.Write(text.Replace("\"", "\"\"", StringComparison.Ordinal));
        output.Write('"');
    }

    // White space at an end belongs to the cell; some readers take it off where no quotes guard it.
    private bool NeedsQuotes(string text) => text.Length > 0 && (text.AsSpan().ContainsAny(_marks) || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]));
}
