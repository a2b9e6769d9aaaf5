using System.Buffers;
using RectificationModel.Parsing.Lines;

namespace RectificationModel.Facts;

/// <summary>Pairs 《 and 》 in one pass, so that no text of them takes more than linear time and an unbalanced one swallows nothing.</summary>
internal static class CitationReader
{
    // The longest titles of documents have about a hundred characters.
    private const int MaxLength = 240;
    private const int MaxDepth = 8;

    private static readonly SearchValues<char> Brackets = SearchValues.Create("（(〔﹝[");

    /// <summary>Adds the outermost pairs of a text, marks included, in document order.</summary>
    public static void Find(ReadOnlySpan<char> text, List<TextSpan> found)
    {
        int at = text.IndexOf('《');
        if (at < 0)
        {
            return;
        }

        Span<int> open = stackalloc int[MaxDepth];
        int depth = 0;
        MarkFinder marks = new(text);
        for (int i = at; i < text.Length; i = marks.Next(i + 1))
        {
            switch (text[i])
            {
                case '《':
                    // Deeper than any title: the outermost mark is the one without a partner.
                    if (depth == MaxDepth)
                    {
                        open[1..].CopyTo(open);
                        depth--;
                    }

                    open[depth++] = i;
                    break;
                case '》' when depth > 0:
                    Close(text, open[--depth], i, found);
                    break;
                case '。' or '\n' when depth > 0 && i - open[0] > 1 && !ClosesSoon(text, i):
                    depth = 0;
                    break;
            }
        }
    }

    public static CitationFact Read(ReadOnlySpan<char> text, TextSpan span, FactPlace place)
    {
        string title = text.Slice(span.Start + 1, span.Length - 2).ToString();
        return new()
        {
            Text = text.Slice(span.Start, span.Length).ToString(),
            Path = place.Path,
            PathSpan = span,
            Span = place.InSource(span),
            Title = title,
            IsTrial = IsTrial(title),
            Number = Number(text[span.End..]),
        };
    }

    private static void Close(ReadOnlySpan<char> text, int start, int end, List<TextSpan> found)
    {
        if (end - start is < 2 or > MaxLength || text[(start + 1)..end].IsWhiteSpace())
        {
            return;
        }

        while (found.Count > 0 && found[^1].Start > start)
        {
            found.RemoveAt(found.Count - 1);
        }

        found.Add(TextSpan.FromBounds(start, end + 1));
    }

    // A title may hold a sentence end; one that does closes before another opens.
    private static bool ClosesSoon(ReadOnlySpan<char> text, int at)
    {
        int next = text.Slice(at, Math.Min(40, text.Length - at)).IndexOfAny('《', '》');
        return next > 0 && text[at + next] == '》' && text[at] != '\n';
    }

    // （试行）, （暂行）
    private static bool IsTrial(ReadOnlySpan<char> title)
    {
        for (int at = title.IndexOfAny(Brackets); at >= 0;)
        {
            ReadOnlySpan<char> rest = title[(at + 1)..];
            if (rest.StartsWith("试行") || rest.StartsWith("暂行") || rest.StartsWith("試行") || rest.StartsWith("暫行"))
            {
                return true;
            }

            int next = rest.IndexOfAny(Brackets);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    // （江审调报〔2023〕21号）
    private static string? Number(ReadOnlySpan<char> after)
    {
        if (after.Length < 6 || after[0] is not ('（' or '('))
        {
            return null;
        }

        ReadOnlySpan<char> inner = after[1..Math.Min(after.Length, 48)];
        int end = inner.IndexOf('号');
        int bracket = inner.IndexOfAny('〔', '[', '﹝');
        return end > 0 && bracket >= 0 && bracket < end && end + 1 < inner.Length && inner[end + 1] is '）' or ')' or '，' or ',' or '；' && inner[..end].IndexOfAny('）', ')') < 0 ? inner[..(end + 1)].ToString() : null;
    }
}
