using System.Runtime.InteropServices;

namespace RectificationModel.Validation;

/// <summary>Finds any of many terms in a text in one pass, by a hash of their first two characters.</summary>
internal sealed class TermStarts
{
    private const int Size = 4096;

    // One bit a hash, so that nearly all places are refused by one look.
    private readonly ulong[] _bits = new ulong[Size / 64];
    private readonly Dictionary<int, List<string>> _terms = [];

    /// <summary>Takes the terms, each of two characters at least.</summary>
    public TermStarts(IEnumerable<string> terms)
    {
        foreach (string term in terms)
        {
            int hash = Hash(term[0], term[1]);
            _bits[hash >> 6] |= 1UL << (hash & 63);
            (CollectionsMarshal.GetValueRefOrAddDefault(_terms, hash, out _) ??= []).Add(term);
        }
    }

    public bool IsEmpty => _terms.Count == 0;

    /// <summary>The first term at or behind a place, and where it stands; null where there is none.</summary>
    public string? Next(string text, ref int place)
    {
        ulong[] bits = _bits;
        for (; place < text.Length - 1; place++)
        {
            int hash = Hash(text[place], text[place + 1]);
            if ((bits[hash >> 6] & (1UL << (hash & 63))) != 0 && At(text, place, hash) is string term)
            {
                return term;
            }
        }

        return null;
    }

    private string? At(string text, int place, int hash)
    {
        foreach (string term in _terms.GetValueOrDefault(hash) ?? [])
        {
            if (text.AsSpan(place).StartsWith(term))
            {
                return term;
            }
        }

        return null;
    }

    private static int Hash(char first, char second) => ((first * 33) + (second * 7)) & (Size - 1);
}
