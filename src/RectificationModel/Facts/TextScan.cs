namespace RectificationModel.Facts;

/// <summary>
/// The first look at a text: a table that tells of each two neighbours whether a fact may start there. One load a character finds the few places that are worth more. Immutable and thread-safe.
/// </summary>
internal sealed class TextScan
{
    // What a character needs of the next one to be worth a look stands in the low half of its entry, what it gives to the one before it in the high half.
    private const byte Any = 1;
    private const byte NumberRest = 2;
    private const byte WordRest = 4;
    private const byte LabelEnd = 8;
    private const int Given = 4;

    private readonly byte[] _table = new byte[char.MaxValue + 1];

    /// <summary>Makes a scan.</summary>
    /// <param name="phrases">The set phrases that begin with a Chinese numeral: their second characters are worth a look too, as what stands in them is no figure.</param>
    public TextScan(IEnumerable<string> phrases)
    {
        for (int c = 0; c < _table.Length; c++)
        {
            byte needs = FigureStarts.Of((char)c) switch
            {
                FigureStart.Number => NumeralChars.IsDigit((char)c) ? Any : NumberRest,
                FigureStart.DateWord => WordRest,
                FigureStart.Quote => Any,
                _ => (char)c is '《' or '@' or '＠' ? Any : (byte)0,
            };
            needs |= FigureStarts.IsTraditional((char)c) ? Any : (byte)0;
            int gives = Any | (FigureStarts.MayFollow((char)c) ? NumberRest : 0) | (FigureStarts.MayFollowWord((char)c) ? WordRest : 0);
            _table[c] = (byte)(needs | (gives << Given));
        }

        foreach (string phrase in phrases.Where(static phrase => phrase.Length > 1))
        {
            _table[phrase[1]] |= NumberRest << Given;
        }

        foreach ((char first, char second) in ContactLabels.Pairs)
        {
            _table[first] |= LabelEnd;
            _table[second] |= LabelEnd << Given;
        }
    }

    /// <summary>Looks at a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="starts">Receives the places where a figure, a date or a quotation may start; null where they do not matter.</param>
    public TextHints Of(ReadOnlySpan<char> text, List<int>? starts)
    {
        TextHints hints = TextHints.None;
        byte[] table = _table;
        int at = 0;
        int entry = text.IsEmpty ? 0 : table[text[0]];

        // Most neighbours are worth nothing; four of them are told with one branch.
        for (; at + 4 < text.Length; at += 4)
        {
            int second = table[text[at + 1]];
            int third = table[text[at + 2]];
            int fourth = table[text[at + 3]];
            int fifth = table[text[at + 4]];
            if (((entry & (second >> Given)) | (second & (third >> Given)) | (third & (fourth >> Given)) | (fourth & (fifth >> Given))) != 0)
            {
                hints |= Look(text, at, at + 4, starts, hints);
            }

            entry = fifth;
        }

        return hints | Look(text, at, text.Length, starts, hints);
    }

    private TextHints Look(ReadOnlySpan<char> text, int from, int to, List<int>? starts, TextHints hints)
    {
        for (int at = from; at < to; at++)
        {
            char next = at + 1 < text.Length ? text[at + 1] : '\0';
            if ((_table[text[at]] & (_table[next] >> Given)) != 0)
            {
                hints |= At(text, at, starts, hints);
            }
        }

        return hints;
    }

    private static TextHints At(ReadOnlySpan<char> text, int at, List<int>? starts, TextHints known)
    {
        char c = text[at];
        if (FigureStarts.Of(c) != FigureStart.None)
        {
            starts?.Add(at);
            return FigureStarts.IsTraditional(c) ? TextHints.Traditional : TextHints.None;
        }

        if (c == '《')
        {
            return TextHints.Citation;
        }

        return FigureStarts.IsTraditional(c) ? TextHints.Traditional : (known & TextHints.Contact) == 0 && ContactLabels.IsHint(text, at) ? TextHints.Contact : TextHints.None;
    }
}
