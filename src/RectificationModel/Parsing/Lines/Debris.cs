namespace RectificationModel.Parsing.Lines;

/// <summary>Debris inside a line: what editors, converters and markup leave behind.</summary>
internal static class Debris
{
    private const int LongestToken = 200;

    private static readonly string[] BracketTokens = ["[bookmark", "[hyperlink", "[if ", "[endif", "[图片", "[附件", "[_"];

    private static readonly string[] FieldErrors =
        ["错误!未定义书签。", "错误！未定义书签。", "错误!未找到引用源。", "错误！未找到引用源。", "错误!超链接引用无效。", "错误！超链接引用无效。", "错误!未指定书签。", "错误！未指定书签。"];

    private static readonly string[] Entities = ["&nbsp;", "&ensp;", "&emsp;", "&#160;", "&#xa0;", "&#12288;", "&thinsp;", "&zwnj;"];

    /// <summary>The length of the debris at the start of a text; 0 where there is none.</summary>
    /// <param name="text">The rest of a line.</param>
    /// <param name="bold">Whether the line's pairs of asterisks are markdown bold.</param>
    /// <param name="atLineStart">Whether the text starts the line.</param>
    public static int LengthAt(ReadOnlySpan<char> text, bool bold, bool atLineStart) => text[0] switch
    {
        '[' => StartsWithAny(text, BracketTokens) ? ThroughClosing(text, ']') : 0,
        '<' => text.StartsWith("<!--") ? ThroughClosing(text, "-->") : IsTag(text) ? ThroughClosing(text, '>') : 0,
        '*' => bold && text.StartsWith("**") ? 2 : 0,
        '&' => TokenLength(text, Entities),
        '错' => TokenLength(text, FieldErrors),
        '#' => atLineStart ? HashLength(text) : 0,
        '\\' => text.Length > 1 && text[1] is '.' or '-' or '*' or '_' or '(' or ')' or '[' or ']' or '#' ? 1 : 0,
        '\ufffc' => 1,
        char c => char.IsControl(c) ? 1 : 0,
    };

    /// <summary>Whether debris stands for white space: &amp;nbsp;.</summary>
    public static bool IsSpace(ReadOnlySpan<char> debris) => debris[0] == '&' && !debris.StartsWith("&zwnj");

    /// <summary>The same for a text in which characters without width may stand between those of the debris.</summary>
    public static int LengthAmongInvisible(ReadOnlySpan<char> text, bool bold, bool atLineStart)
    {
        Span<char> visible = stackalloc char[LongestToken];
        int count = 0;
        foreach (char c in text)
        {
            if (count == visible.Length)
            {
                break;
            }

            if (!CharClass.IsInvisible(c))
            {
                visible[count++] = c;
            }
        }

        int left = LengthAt(visible[..count], bold, atLineStart);
        int length = 0;
        for (; left > 0; length++)
        {
            left -= CharClass.IsInvisible(text[length]) ? 0 : 1;
        }

        return length;
    }

    /// <summary>Whether closing a break between two lines would make debris of what is none by itself: [bookmark | ].</summary>
    public static bool SpansBreak(ReadOnlySpan<char> last, ReadOnlySpan<char> next)
    {
        ReadOnlySpan<char> end = last[^Math.Min(last.Length, LongestToken)..];
        if (end.IndexOfAny(CharClass.CommonSuspects) < 0 && end.IndexOfAny('错', '\\') < 0)
        {
            return false;
        }

        Span<char> both = stackalloc char[LongestToken * 2];
        end.CopyTo(both);
        next[..Math.Min(next.Length, LongestToken)].CopyTo(both[end.Length..]);
        both = both[..(end.Length + Math.Min(next.Length, LongestToken))];
        for (int i = 0; i < end.Length; i++)
        {
            if (CharClass.IsSuspect(both[i]) && LengthAt(both[i..], bold: false, atLineStart: false) > end.Length - i)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a line's double asterisks are markdown bold: the first stands at its start and they come in pairs.</summary>
    public static bool IsBold(ReadOnlySpan<char> line) => line.StartsWith("**") && line.Count("**") % 2 == 0;

    private static bool StartsWithAny(ReadOnlySpan<char> text, string[] tokens)
    {
        foreach (string token in tokens)
        {
            if (text.StartsWith(token, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static int ThroughClosing(ReadOnlySpan<char> text, ReadOnlySpan<char> closing)
    {
        int end = text[..Math.Min(text.Length, LongestToken)].IndexOf(closing);
        return end < 0 ? 0 : end + closing.Length;
    }

    private static int ThroughClosing(ReadOnlySpan<char> text, char closing) => ThroughClosing(text, [closing]);

    private static bool IsTag(ReadOnlySpan<char> text)
    {
        int name = text.Length > 1 && text[1] == '/' ? 2 : 1;
        return name < text.Length && char.IsAsciiLetter(text[name]);
    }

    private static int TokenLength(ReadOnlySpan<char> text, string[] tokens)
    {
        foreach (string token in tokens)
        {
            if (text.StartsWith(token, StringComparison.OrdinalIgnoreCase))
            {
                return token.Length;
            }
        }

        return 0;
    }

    private static int HashLength(ReadOnlySpan<char> text)
    {
        int count = text.IndexOfAnyExcept('#');
        return count is > 0 and <= 6 && CharClass.IsWhite(text[count]) ? count : 0;
    }
}
