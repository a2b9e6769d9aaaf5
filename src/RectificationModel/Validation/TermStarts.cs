using System.Buffers;

namespace RectificationModel.Validation;

/// <summary>
/// Finds any of some terms in a text in one pass: a table tells of each two neighbours which terms begin with them or have them next. So a look at every second place finds all.
/// </summary>
internal sealed class TermStarts : IDisposable
{
    /// <summary>So many terms fit into a table.</summary>
    public const int Most = 127;

    /// <summary>No term may be shorter.</summary>
    public const int Shortest = 3;

    private const int Places = 4096;

    private readonly string[] _terms;

    // The first entry of each place of the table, and behind each entry the next one of its place; counted from one, 0 for none. A term has two: 2i for its start, 2i + 1 for what follows its first character.
    private readonly byte[] _first = ArrayPool<byte>.Shared.Rent(Places);
    private readonly byte[] _next;

    /// <summary>Makes the table.</summary>
    /// <param name="terms">The terms; of two that fit at one place the earlier is found.</param>
    public TermStarts(string[] terms)
    {
        _terms = terms;
        _first.AsSpan(0, Places).Clear();
        _next = new byte[terms.Length * 2];
        for (int entry = (Math.Min(terms.Length, Most) * 2) - 1; entry >= 0; entry--)
        {
            (string term, int offset) = (terms[entry / 2], entry % 2);
            ref byte first = ref _first[Place(term[offset], term[offset + 1])];
            (_next[entry], first) = (first, (byte)(entry + 1));
        }
    }

    public bool IsEmpty => _terms.Length == 0;

    public void Dispose() => ArrayPool<byte>.Shared.Return(_first);

    /// <summary>The first term at or behind a place, and where it stands; null where there is none.</summary>
    public string? Next(ReadOnlySpan<char> text, ref int place)
    {
        int from = place;
        for (int at = Seek(text, from); at + 1 < text.Length; at = Seek(text, at + 2))
        {
            if (TermAt(text, at - 1, 1, from) is string before)
            {
                place = at - 1;
                return before;
            }

            if (TermAt(text, at, 0, from) is string term)
            {
                place = at;
                return term;
            }
        }

        return null;
    }

    // The term that starts at a place and has an entry for the two neighbours at an offset from its start.
    private string? TermAt(ReadOnlySpan<char> text, int start, int offset, int from)
    {
        if (start < from)
        {
            return null;
        }

        for (int entry = _first[Place(text[start + offset], text[start + offset + 1])]; entry > 0; entry = _next[entry - 1])
        {
            if ((entry - 1) % 2 == offset && text[start..].StartsWith(_terms[(entry - 1) / 2]))
            {
                return _terms[(entry - 1) / 2];
            }
        }

        return null;
    }

    // The next two neighbours for which the table has terms, at every second place from one on; nearly all texts are stepped over here.
    private int Seek(ReadOnlySpan<char> text, int place)
    {
        ReadOnlySpan<byte> first = _first.AsSpan(0, Places);
        for (; place + 7 < text.Length; place += 8)
        {
            ReadOnlySpan<char> own = text.Slice(place, 8);
            if ((first[Place(own[0], own[1])] | first[Place(own[2], own[3])] | first[Place(own[4], own[5])] | first[Place(own[6], own[7])]) != 0)
            {
                break;
            }
        }

        while (place + 1 < text.Length && first[Place(text[place], text[place + 1])] == 0)
        {
            place += 2;
        }

        return place;
    }

    private static int Place(char one, char other) => (int)(((one * 31u) + other) % Places);
}
