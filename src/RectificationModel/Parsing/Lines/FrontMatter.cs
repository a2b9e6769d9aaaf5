namespace RectificationModel.Parsing.Lines;

/// <summary>The head that static web pages carry: lines between two --- with a key each, the title among them.</summary>
internal static class FrontMatter
{
    private const int MostLines = 60;

    /// <summary>Where the front matter ends in the source, the closing --- included; 0 where there is none.</summary>
    public static int End(ReadOnlySpan<char> source)
    {
        int position = 0;
        bool open = false;
        for (int lines = 0; lines < MostLines && position < source.Length; lines++)
        {
            int length = source[position..].IndexOf('\n');
            length = length < 0 ? source.Length - position : length;
            ReadOnlySpan<char> line = source.Slice(position, length).Trim().Trim('\ufeff');
            position = Math.Min(source.Length, position + length + 1);
            if (line.SequenceEqual("---"))
            {
                if (open)
                {
                    return position;
                }

                open = true;
            }
            else if (!open && !line.IsEmpty || open && !IsEntry(line))
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>The title in a line <c>title: 网站->标题 | 网站名</c>, as a place in the line.</summary>
    public static TextSpan? Title(ReadOnlySpan<char> line)
    {
        if (!line.StartsWith("title:", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        int start = 6;
        int end = line.Length;
        int bar = line.LastIndexOf('|');
        end = bar > start ? bar : end;
        int arrow = line[..end].LastIndexOf("->");
        start = arrow > 0 ? arrow + 2 : start;
        while (start < end && (CharClass.IsWhite(line[start]) || line[start] is '"' or '\''))
        {
            start++;
        }

        while (end > start && (CharClass.IsWhite(line[end - 1]) || line[end - 1] is '"' or '\''))
        {
            end--;
        }

        return start < end ? TextSpan.FromBounds(start, end) : null;
    }

    private static bool IsEntry(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line.StartsWith("- ") || line.SequenceEqual("-"))
        {
            return true;
        }

        int colon = line.IndexOf(':');
        return colon > 0 && !line[..colon].ContainsAnyExceptInRange('!', '~');
    }
}
