using System.Buffers;

namespace RectificationModel.Validation;

/// <summary>Marks that come in pairs, and those of a text that have no other half. Its lists serve one text after the other.</summary>
internal sealed class PairedMarks
{
    private const string Openers = "《〈“‘（(【〔「『";
    private const string Closers = "》〉”’）)】〕」』";

    private static readonly SearchValues<char> Marks = SearchValues.Create(Openers + Closers);
    private static readonly SearchValues<char> Numerals = SearchValues.Create("0123456789一二三四五六七八九十");

    private readonly List<int> _lone = [];
    private readonly List<(int Place, int Kind)> _open = [];
    private readonly int[] _counts = new int[Openers.Length];

    public static bool IsCloser(char c) => Closer(c) >= 0;

    /// <summary>Whether two marks are halves of one pair; brackets of full and half width go together.</summary>
    public static bool Match(char opener, char closer) => Opener(opener) == Closer(closer);

    /// <summary>The places of marks without another half, from the first to the last; the list is used again for the next text.</summary>
    public List<int> Lone(string text)
    {
        _lone.Clear();
        for (int i = Next(text, 0); i >= 0; i = Next(text, i + 1))
        {
            if (Opener(text[i]) is >= 0 and int kind)
            {
                _open.Add((i, kind));
                _counts[kind]++;
            }
            else if (!IsOther(text, i))
            {
                Close(i, Closer(text[i]));
            }
        }

        while (_open.Count > 0)
        {
            Drop();
        }

        _lone.Sort();
        return _lone;
    }

    private static int Next(string text, int from)
    {
        int found = text.AsSpan(from).IndexOfAny(Marks);
        return found < 0 ? -1 : from + found;
    }

    private void Close(int i, int kind)
    {
        if (_counts[kind] == 0)
        {
            _lone.Add(i);
            return;
        }

        // Of “（” the bracket has no other half.
        while (_open[^1].Kind != kind)
        {
            Drop();
        }

        _counts[kind]--;
        _open.RemoveAt(_open.Count - 1);
    }

    private void Drop()
    {
        _counts[_open[^1].Kind]--;
        _lone.Add(_open[^1].Place);
        _open.RemoveAt(_open.Count - 1);
    }

    // An apostrophe, and the bracket of 1） or 一）at the start of a text, are no halves.
    private static bool IsOther(string text, int i) => text[i] switch
    {
        '’' => i > 0 && char.IsAsciiLetterOrDigit(text[i - 1]),
        '）' or ')' => i is > 0 and < 4 && !text.AsSpan(0, i).ContainsAny("（(") && text.AsSpan(0, i).IndexOfAnyExcept(Numerals) < 0,
        _ => false,
    };

    private static int Opener(char mark) => mark switch
    {
        '《' => 0,
        '〈' => 1,
        '“' => 2,
        '‘' => 3,
        '（' or '(' => 4,
        '【' => 5,
        '〔' => 6,
        '「' => 7,
        '『' => 8,
        _ => -1,
    };

    private static int Closer(char mark) => mark switch
    {
        '》' => 0,
        '〉' => 1,
        '”' => 2,
        '’' => 3,
        '）' or ')' => 4,
        '】' => 5,
        '〕' => 6,
        '」' => 7,
        '』' => 8,
        _ => -1,
    };
}
