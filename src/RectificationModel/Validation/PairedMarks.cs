using System.Buffers;
using RectificationModel.Parsing.Lines;

namespace RectificationModel.Validation;

/// <summary>Marks that come in pairs, and those of a text that have no other half.</summary>
internal static class PairedMarks
{
    private const string Openers = "《〈“‘（(【〔「『";
    private const string Closers = "》〉”’）)】〕」』";

    private static readonly SearchValues<char> Marks = SearchValues.Create(Openers + Closers);
    private static readonly SearchValues<char> Numerals = SearchValues.Create("0123456789一二三四五六七八九十");

    public static bool IsCloser(char c) => Closers.Contains(c, StringComparison.Ordinal);

    /// <summary>Whether two marks are halves of one pair; brackets of full and half width go together.</summary>
    public static bool Match(char opener, char closer) => Kind(Openers, opener) == Kind(Closers, closer);

    /// <summary>The places of marks without another half, from the first to the last.</summary>
    public static List<int> Lone(string text)
    {
        List<int> lone = [];
        List<int> open = [];
        int[] counts = new int[Openers.Length];
        for (int i = Next(text, 0); i >= 0; i = Next(text, i + 1))
        {
            if (CharClass.IsIdeograph(text[i]))
            {
                continue;
            }

            if (Openers.Contains(text[i], StringComparison.Ordinal))
            {
                open.Add(i);
                counts[Kind(Openers, text[i])]++;
            }
            else if (IsCloser(text[i]) && !IsOther(text, i))
            {
                Close(text, i, open, counts, lone);
            }
        }

        lone.AddRange(open);
        lone.Sort();
        return lone;
    }

    private static int Next(string text, int from)
    {
        int found = text.AsSpan(from).IndexOfAny(Marks);
        return found < 0 ? -1 : from + found;
    }

    private static void Close(string text, int i, List<int> open, int[] counts, List<int> lone)
    {
        int kind = Kind(Closers, text[i]);
        if (counts[kind] == 0)
        {
            lone.Add(i);
            return;
        }

        // Of “（” the bracket has no other half.
        while (Kind(Openers, text[open[^1]]) != kind)
        {
            counts[Kind(Openers, text[open[^1]])]--;
            lone.Add(open[^1]);
            open.RemoveAt(open.Count - 1);
        }

        counts[kind]--;
        open.RemoveAt(open.Count - 1);
    }

    // An apostrophe, and the bracket of 1） or 一）at the start of a text, are no halves.
    private static bool IsOther(string text, int i) => text[i] switch
    {
        '’' => i > 0 && char.IsAsciiLetterOrDigit(text[i - 1]),
        '）' or ')' => i is > 0 and < 4 && !text.AsSpan(0, i).ContainsAny("（(") && text.AsSpan(0, i).IndexOfAnyExcept(Numerals) < 0,
        _ => false,
    };

    private static int Kind(string marks, char mark) => marks.IndexOf(mark switch { '(' => '（', ')' => '）', _ => mark }, StringComparison.Ordinal);
}
