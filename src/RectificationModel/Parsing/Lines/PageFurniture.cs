using System.Buffers;
using RectificationModel.Language;

namespace RectificationModel.Parsing.Lines;

/// <summary>Whole lines that belong to a page and not to the notice: page numbers, the feet of pages, rules, and the lines of a web page.</summary>
internal static class PageFurniture
{
    /// <summary>A longer line is prose.</summary>
    public const int Longest = 160;

    private const int LongestPageNumber = 12;

    // White space of this length sets the number of a page off from what stands beside it.
    private const int LeastGap = 4;

    // Who printed it: a bare number far behind such a word is that of the page.
    private static readonly WordTable<bool> Imprints = WordTable.Of(["编印", "印制", "印发", "主办", "编制", "制", "印"], byLast: true);

    private static readonly SearchValues<char> PageWords = SearchValues.Create("第页共/／，, \u30000123456789一二三四五六七八九十");

    public static bool IsFurniture(ReadOnlySpan<char> line) => IsPageNumber(line) || IsRule(line) || WebFurniture.IsWebLine(line) || IsFoot(line);

    /// <summary>The same for a text in traditional characters.</summary>
    public static bool IsFurnitureFolded(ReadOnlySpan<char> line)
    {
        if (line.Length > Longest)
        {
            return false;
        }

        Span<char> folded = stackalloc char[Longest];
        line.CopyTo(folded);
        folded = folded[..line.Length];
        Simplified.Fold(folded);
        return IsFurniture(folded);
    }

    /// <summary>- 3 -, — 3 —, 第3页, 第 3 页 共 9 页, 3 / 9; - END - behind the last.</summary>
    public static bool IsPageNumber(ReadOnlySpan<char> line)
    {
        if (line.Length > 24)
        {
            return false;
        }

        ReadOnlySpan<char> inner = line.Trim("-—－–─―·• \u3000\t");
        if (inner.Equals("END", StringComparison.OrdinalIgnoreCase))
        {
            return inner.Length < line.Length;
        }

        if (inner.Length is > 0 and <= 4 && inner.Length < line.Length && AllDigits(inner))
        {
            return IsDash(line[0]) && IsDash(line[^1]);
        }

        if (line[0] == '第' && line.Contains('页'))
        {
            return line.IndexOfAnyExcept(PageWords) < 0;
        }

        int slash = line.IndexOfAny('/', '／');
        return slash > 0 && AllDigits(line[..slash].Trim()) && AllDigits(line[(slash + 1)..].Trim()) && line.Length <= 9;
    }

    // 区安委会办公室　　　　第3页: the running foot of a page, its number set far off.
    private static bool IsFoot(ReadOnlySpan<char> line)
    {
        if (line.Length > Longest || line[^1] is not ('页' or (>= '0' and <= '9')))
        {
            return false;
        }

        int number = line[^1] == '页' ? line.LastIndexOf('第') : line.LastIndexOfAny(' ', '\u3000', '\t') + 1;
        ReadOnlySpan<char> name = number > LeastGap ? line[..number].TrimEnd() : default;
        if (name.IsEmpty || number - name.Length < LeastGap || name.IndexOfAny('。', '，', '；') >= 0)
        {
            return false;
        }

        ReadOnlySpan<char> page = line[number..];
        return page[0] == '第' ? IsPageNumber(page) : page.Length <= 3 && AllDigits(page) && Imprints.TryEnd(name, out _, out _);
    }

    /// <summary>The length of a page number that a lost break left before the text of a line, white space apart; 0 where there is none.</summary>
    public static int PageNumberBefore(ReadOnlySpan<char> line)
    {
        for (int end = IsDash(line[0]) ? Math.Min(line.Length - 1, LongestPageNumber) : 0; end > 0; end--)
        {
            if (IsDash(line[end - 1]) && CharClass.IsBlank(line[end]) && IsPageNumber(line[..end]))
            {
                return end;
            }
        }

        return 0;
    }

    /// <summary>The same for one behind the text of a line.</summary>
    public static int PageNumberBehind(ReadOnlySpan<char> line)
    {
        for (int length = IsDash(line[^1]) ? Math.Min(line.Length - 1, LongestPageNumber) : 0; length > 0; length--)
        {
            if (IsDash(line[^length]) && CharClass.IsBlank(line[^(length + 1)]) && IsPageNumber(line[^length..]))
            {
                return length;
            }
        }

        return 0;
    }

    private static bool IsDash(char c) => c is '-' or '—' or '－' or '–' or '─' or '―' or '·' or '•';

    private static bool AllDigits(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9');

    // ---, ===, ***: a rule across the page. Two dashes of a Chinese list marker are none.
    private static bool IsRule(ReadOnlySpan<char> line) => line.Length >= 3 && line[0] is '-' or '=' or '*' or '_' or '─' or '━' && line.Length >= 3 && line.IndexOfAnyExcept(line[0]) < 0;
}
