namespace RectificationModel.Parsing.Lines;

/// <summary>
/// Tells whether a text was broken at a page's width, as PDF and typewriters do, and at which: many lines of nearly the same, greatest
/// length, most of them without a final mark.
/// </summary>
internal static class WrapWidth
{
    private const int Least = 18;
    private const int Most = 64;
    private const int LeastFullLines = 4;

    /// <summary>The width in half-width columns; 0 where the text was not broken so.</summary>
    public static int Measure(ReadOnlySpan<char> source)
    {
        int widest = 0;
        foreach (ReadOnlySpan<char> line in source.EnumerateLines())
        {
            if (line.Length > Most * 2)
            {
                return 0;
            }

            widest = Math.Max(widest, Columns(line.Trim()));
        }

        if (widest is < Least * 2 or > Most * 2)
        {
            return 0;
        }

        int full = 0;
        int open = 0;
        foreach (ReadOnlySpan<char> line in source.EnumerateLines())
        {
            ReadOnlySpan<char> text = line.Trim();
            if (IsFull(text, widest))
            {
                full++;
                open += CharClass.EndsSentence(text[^1]) || text[^1] is '：' or ':' ? 0 : 1;
            }
        }

        return full >= LeastFullLines && open * 2 > full ? widest : 0;
    }

    /// <summary>Whether a line reaches the width, a first-line indent and a mark that may not begin a line allowed for.</summary>
    public static bool IsFull(ReadOnlySpan<char> line, int width) => width > 0 && line.Length * 2 >= width - 6 && (line.Length >= width || Columns(line) >= width - 6);

    private static int Columns(ReadOnlySpan<char> text)
    {
        int columns = 0;
        foreach (char c in text)
        {
            columns += c < 0x1100 ? 1 : 2;
        }

        return columns;
    }
}
