using System.Buffers;

namespace RectificationModel.Validation;

/// <summary>Finds any of some terms in a text in one pass: a table tells of each two neighbours which terms start with them.</summary>
internal sealed class TermStarts : IDisposable
{
    /// <summary>So many terms fit into a table.</summary>
    public const int Most = byte.MaxValue;

    private const int Places = 4096;

    private readonly string[] _terms;

    // The first term of each place of the table, and behind each term the next one of its place; counted from one, 0 for none.
    private readonly byte[] _first = ArrayPool<byte>.Shared.Rent(Places);
    private readonly byte[] _next;

    /// <summary>Makes the table.</summary>
    /// <param name="terms">The terms, each of two characters at least; of two that fit at one place the earlier is found.</param>
    public TermStarts(string[] terms)
    {
        _terms = terms;
        _first.AsSpan(0, Places).Clear();
        _next = new byte[terms.Length];
        for (int i = Math.Min(terms.Length, Most) - 1; i >= 0; i--)
        {
            ref byte first = ref _first[Place(terms[i][0], terms[i][1])];
            (_next[i], first) = (first, (byte)(i + 1));
        }
    }

    public bool IsEmpty => _terms.Length == 0;

    public void Dispose() => ArrayPool<byte>.Shared.Return(_first);

    /// <summary>The first term at or behind a place, and where it stands; null where there is none.</summary>
    public string? Next(ReadOnlySpan<char> text, ref int place)
    {
        while ((place = Seek(text, place)) + 1 < text.Length)
        {
            for (int term = _first[Place(text[place], text[place + 1])]; term > 0; term = _next[term - 1])
            {
                if (text[place..].StartsWith(_terms[term - 1]))
                {
                    return _terms[term - 1];
                }
            }

            place++;
        }

        return null;
    }

    // The next two neighbours for which the table has terms; nearly all texts are stepped over here.
    private int Seek(ReadOnlySpan<char> text, int place)
    {
        ReadOnlySpan<byte> first = _first.AsSpan(0, Places);
        for (; place + 4 < text.Length; place += 4)
        {
            (char a, char b, char c, char d, char e) = (text[place], text[place + 1], text[place + 2], text[place + 3], text[place + 4]);
            if ((first[Place(a, b)] | first[Place(b, c)] | first[Place(c, d)] | first[Place(d, e)]) != 0)
            {
                break;
            }
        }

        while (place + 1 < text.Length && first[Place(text[place], text[place + 1])] == 0)
        {
            place++;
        }

        return place;
    }

    private static int Place(char one, char other) => (int)(((one * 31u) + other) % Places);
}
