using System.Buffers;

namespace RectificationModel.Validation;

/// <summary>Finds any of some terms in a text in one pass, by their first characters.</summary>
/// <param name="terms">The terms, none empty; of two that fit at one place the earlier is found.</param>
internal sealed class TermStarts(string[] terms)
{
    private readonly SearchValues<char> _first = SearchValues.Create([.. terms.Select(term => term[0]).Distinct()]);
    private readonly ILookup<char, string> _terms = terms.ToLookup(term => term[0]);

    public bool IsEmpty => terms.Length == 0;

    /// <summary>The first term at or behind a place, and where it stands; null where there is none.</summary>
    public string? Next(string text, ref int place)
    {
        for (; text.AsSpan(place).IndexOfAny(_first) is int ahead and >= 0; place++)
        {
            place += ahead;
            foreach (string term in _terms[text[place]])
            {
                if (text.AsSpan(place).StartsWith(term))
                {
                    return term;
                }
            }
        }

        return null;
    }
}
