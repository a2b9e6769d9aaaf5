namespace RectificationModel.Parsing.Lines;

/// <summary>Lines whose characters are set apart to fill a width: 通　　报, 整 改 情 况 的 通 报, 中 共 … 委 员 会. The space is layout and none of the text.</summary>
internal static class LetterSpacing
{
    private const int Longest = 160;

    /// <summary>Whether white space stands between all characters of a line, those of a number aside, and most of them are Chinese.</summary>
    public static bool IsIn(ReadOnlySpan<char> line)
    {
        if (line.Length is < 3 or > Longest || !CharClass.IsWhite(line[1]) && !char.IsAsciiDigit(line[0]))
        {
            return false;
        }

        int ideographs = 0;
        int others = 0;
        for (int at = 0; at < line.Length; at = Next(line, at))
        {
            int end = End(line, at);
            if (end < line.Length && !CharClass.IsWhite(line[end]))
            {
                return false;
            }

            _ = CharClass.IsIdeograph(line[at]) ? ideographs++ : others++;
        }

        return ideographs > 1 && ideographs > others;
    }

    /// <summary>The end of the character or the number at a place.</summary>
    public static int End(ReadOnlySpan<char> line, int at)
    {
        int end = at + 1;
        while (end < line.Length && char.IsAsciiDigit(line[at]) && char.IsAsciiDigit(line[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>The place behind the white space that follows what stands at a place.</summary>
    public static int Next(ReadOnlySpan<char> line, int at)
    {
        int next = End(line, at);
        while (next < line.Length && CharClass.IsWhite(line[next]))
        {
            next++;
        }

        return next;
    }
}
