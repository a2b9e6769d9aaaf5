using System.Buffers;
using RectificationModel.Parsing.Outline;

namespace RectificationModel.Parsing.Lines;

/// <summary>
/// Tells whether a text was broken at a page's width, as PDF and typewriters do, and at which: many lines of nearly the same, greatest
/// length, most of them without a final mark. The width is counted in columns (two for a Chinese character) or in characters.
/// </summary>
internal readonly record struct WrapWidth(int Width, bool InColumns)
{
    private const int Least = 18;
    private const int Most = 64;
    private const int LeastFullLines = 4;
    private const int Tolerance = 6;

    /// <summary>The width; 0 where the text was not broken so.</summary>
    public static WrapWidth Measure(ReadOnlySpan<char> source, SearchValues<char> breaks, OpeningVocabulary labels)
    {
        Greatest columnsOfLines = default;
        Greatest charactersOfLines = default;
        for (int at = 0; LineBreaks.TryNext(source, breaks, ref at, out ReadOnlySpan<char> line, Most * 2 + 1);)
        {
            if (line.Length > Most * 2)
            {
                return default;
            }

            ReadOnlySpan<char> text = line.Trim();
            columnsOfLines = columnsOfLines.With(Columns(text));
            charactersOfLines = charactersOfLines.With(text.Length);
        }

        int columns = columnsOfLines.Third;
        int characters = charactersOfLines.Third;
        WrapWidth byColumns = new(columns, true);
        WrapWidth byCharacters = new(characters, false);
        int full = byColumns.FullLines(source, breaks, labels, out bool open);
        int fullInCharacters = byCharacters.FullLines(source, breaks, labels, out bool openInCharacters);
        (WrapWidth best, int lines, bool mostlyOpen) = fullInCharacters > full ? (byCharacters, fullInCharacters, openInCharacters) : (byColumns, full, open);
        return lines >= LeastFullLines && mostlyOpen && columnsOfLines.Second <= columns + (columns / 4) && columns is >= Least * 2 and <= Most * 2 ? best : default;
    }

    /// <summary>Whether a line reaches the width, a first-line indent and a mark that may not begin a line allowed for.</summary>
    public bool IsFull(ReadOnlySpan<char> line) => Width > 0 && (InColumns ? line.Length * 2 >= Width - Tolerance && (line.Length >= Width || Columns(line) >= Width - Tolerance) : line.Length >= Width - 3);

    private int FullLines(ReadOnlySpan<char> source, SearchValues<char> breaks, OpeningVocabulary labels, out bool mostlyOpen)
    {
        int full = 0;
        int open = 0;
        bool mayGoOn = false;
        for (int at = 0; LineBreaks.TryNext(source, breaks, ref at, out ReadOnlySpan<char> line);)
        {
            ReadOnlySpan<char> text = line.Trim();
            if (text.Length == 0)
            {
                continue;
            }

            // A heading above a label or a marker is as long as it is; only what the next line goes on with was broken.
            open += mayGoOn && OpeningReader.Read(text, labels).Kind == OpeningKind.None ? 1 : 0;
            mayGoOn = IsFull(text) && !CharClass.EndsSentence(text[^1]) && text[^1] is not ('：' or ':');
            full += IsFull(text) ? 1 : 0;
        }

        mostlyOpen = open * 2 > full;
        return full;
    }

    private static int Columns(ReadOnlySpan<char> text)
    {
        int columns = 0;
        foreach (char c in text)
        {
            columns += c < 0x1100 ? 1 : 2;
        }

        return columns;
    }

    // The three greatest lengths, of which the third counts: one or two that stand out are lines with debris.
    private readonly record struct Greatest(int First, int Second, int Third)
    {
        public Greatest With(int length) =>
            length > First ? new(length, First, Second) : length > Second ? this with { Second = length, Third = Second } : length > Third ? this with { Third = length } : this;
    }
}
