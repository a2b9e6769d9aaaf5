using System.Buffers;

namespace RectificationModel.Validation;

/// <summary>Finds what editors and web pages leave in a text: fields of word processors, tags, entities, emphasis marks, characters without width.</summary>
internal static class Debris
{
    // Debris is short: a bracket whose end is farther away was a bracket of the author.
    private const int LongestMark = 200;

    private static readonly SearchValues<char> Starts = SearchValues.Create("[<&*{_E错\u200B\u2060\uFEFF\u00AD\u0001\u0002\u0003\u0007\u0013\u0014\u0015");

    // What stands behind the opening, and where the mark ends.
    private static readonly (string Start, string End)[] Enclosed =
    [
        ("[bookmark:", "]"), ("[if ", "]"), ("[endif", "]"), ("<!--", "-->"), ("<![", ">"), ("{{", "}}"), ("{ HYPERLINK", "}"), ("{HYPERLINK", "}"), ("{ PAGE", "}"),
    ];

    private static readonly string[] Fixed =
    [
        "_GoBack", "&nbsp;", "&amp;", "&lt;", "&gt;", "&quot;", "&ldquo;", "&rdquo;", "&emsp;", "&ensp;", "&#160;", "&#12288;", "&#8203;",
        "Error! Reference source not found.", "Error! Bookmark not defined.", "错误!未找到引用源。", "错误！未找到引用源。", "错误!未定义书签。", "错误！未定义书签。",
    ];

    private static readonly string[] Tags =
    [
        "a", "b", "i", "p", "u", "br", "div", "em", "font", "h1", "h2", "h3", "h4", "hr", "img", "li", "o:p", "ol", "pre", "script", "section", "span", "strong", "style", "sub", "sup",
        "table", "tbody", "td", "th", "thead", "tr", "ul", "center", "v:shape", "w:p", "w:r", "w:t",
    ];

    /// <summary>The places of debris in a text, from the first to the last.</summary>
    public static IEnumerable<TextSpan> In(string text) => Next(text, 0) < 0 ? [] : Search(text);

    private static IEnumerable<TextSpan> Search(string text)
    {
        bool open = false;
        for (int i = Next(text, 0); i >= 0; i = Next(text, i))
        {
            int length = text[i] == '*' ? EmphasisLength(text, i, ref open) : LengthAt(text.AsSpan(i));
            if (length > 0)
            {
                yield return new(i, length);
            }

            i += Math.Max(1, Math.Abs(length));
        }
    }

    private static int Next(string text, int from)
    {
        int found = text.AsSpan(Math.Min(from, text.Length)).IndexOfAny(Starts);
        return found < 0 ? -1 : from + found;
    }

    // **重点** is emphasis; 张** and 138****0000 are names and numbers that were made unreadable.
    private static int EmphasisLength(string text, int start, ref bool open)
    {
        int length = text.AsSpan(start).IndexOfAnyExcept('*');
        length = length < 0 ? text.Length - start : length;
        if (length != 2)
        {
            return -length;
        }

        bool opens = !open && (start == 0 || !char.IsLetterOrDigit(text[start - 1])) && start + 2 < text.Length && text.IndexOf("**", start + 2, StringComparison.Ordinal) >= 0;
        if (!open && !opens)
        {
            return -length;
        }

        open = !open;
        return length;
    }

    private static int LengthAt(ReadOnlySpan<char> text)
    {
        if (text[0] is < ' ' or '\u200B' or '\u2060' or '\uFEFF' or '\u00AD')
        {
            return 1;
        }

        foreach (string mark in Fixed)
        {
            if (text.StartsWith(mark))
            {
                return mark.Length;
            }
        }

        foreach ((string start, string end) in Enclosed)
        {
            if (text.StartsWith(start, StringComparison.OrdinalIgnoreCase))
            {
                int close = text[..Math.Min(LongestMark, text.Length)].IndexOf(end, StringComparison.Ordinal);
                return close < 0 ? 0 : close + end.Length;
            }
        }

        return text[0] == '<' ? TagLength(text) : 0;
    }

    // <5微米 and a<b are prose: a tag has a known name and an end.
    private static int TagLength(ReadOnlySpan<char> text)
    {
        int close = text[..Math.Min(LongestMark, text.Length)].IndexOf('>');
        if (close < 2)
        {
            return 0;
        }

        ReadOnlySpan<char> name = text[1..close].Trim('/');
        int end = name.IndexOfAny(' ', '\t', '/');
        name = end < 0 ? name : name[..end];
        foreach (string tag in Tags)
        {
            if (name.Equals(tag, StringComparison.OrdinalIgnoreCase))
            {
                return close + 1;
            }
        }

        return 0;
    }
}
