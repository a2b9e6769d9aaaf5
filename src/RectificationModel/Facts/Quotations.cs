using System.Buffers;

namespace RectificationModel.Facts;

/// <summary>Quotations that are slogans and names: “六个环节”, “四个意识”, “3个100%”.</summary>
internal static class Quotations
{
    private const int MaxLength = 14;

    private static readonly SearchValues<char> ClauseMarks = SearchValues.Create("，。；,;");

    /// <summary>Where the slogan ends whose opening mark stands at a place; the place itself where there is none.</summary>
    /// <remarks>A longer quotation, one with clauses, and one that words a problem (“12个项目未按期开工”的问题) is prose.</remarks>
    public static int SloganEnd(ReadOnlySpan<char> text, int open)
    {
        char close = text[open] switch { '“' => '”', '‘' => '’', '「' => '」', '『' => '』', '〝' => '〞', _ => '"' };
        ReadOnlySpan<char> window = text.Slice(open + 1, Math.Min(MaxLength + 1, text.Length - open - 1));
        int length = window.IndexOf(close);
        if (length < 1 || window[..length].ContainsAny(ClauseMarks))
        {
            return open;
        }

        ReadOnlySpan<char> after = text[(open + length + 2)..];
        bool problem = length >= 8 && !IsEnumeration(window[..length]) && (after.StartsWith("问题") || after.StartsWith("的问题") || after.StartsWith("等问题") || after.StartsWith("方面"));
        return problem ? open : open + length + 1;
    }

    // “四类外业、八类内业”: numerals on both sides of the mark are a catchword.
    private static bool IsEnumeration(ReadOnlySpan<char> words)
    {
        int mark = words.IndexOf('、');
        return mark > 0 && mark + 1 < words.Length && NumeralChars.IsNumeral(words[0]) && NumeralChars.IsNumeral(words[mark + 1]);
    }
}
