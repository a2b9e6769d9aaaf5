using System.Numerics;

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

    // The low halves of eight entries.
    private const ulong Needs = 0x0F0F_0F0F_0F0F_0F0F;

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
        ReadOnlySpan<byte> table = _table.AsSpan(0, char.MaxValue + 1);
        int at = 0;

        // Eight neighbours are told at once: each entry in a byte of one word, against that of the next character.
        for (; at + 8 < text.Length; at += 8)
        {
            ReadOnlySpan<char> own = text.Slice(at, 9);
            ulong entries = table[own[0]] | ((ulong)table[own[1]] << 8) | ((ulong)table[own[2]] << 16) | ((ulong)table[own[3]] << 24)
                | ((ulong)table[own[4]] << 32) | ((ulong)table[own[5]] << 40) | ((ulong)table[own[6]] << 48) | ((ulong)table[own[7]] << 56);
            ulong hits = entries & (((entries >> 8) | ((ulong)table[own[8]] << 56)) >> Given) & Needs;
            while (hits != 0)
            {
                int place = BitOperations.TrailingZeroCount(hits) >> 3;
                hints |= At(text, at + place, starts, hints);
                hits &= ~(0xFFUL << (place << 3));
            }
        }

        for (; at < text.Length; at++)
        {
            char next = at + 1 < text.Length ? text[at + 1] : '\0';
            if ((table[text[at]] & (table[next] >> Given)) != 0)
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
