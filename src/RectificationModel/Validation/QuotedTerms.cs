namespace RectificationModel.Validation;

/// <summary>The short terms that a notice sets in quotes, each with its first place.</summary>
internal sealed class QuotedTerms
{
    // So many terms are looked for, so that the search stays linear.
    private const int Most = TermStarts.Most;
    private const int Shortest = 2;
    private const int Longest = 8;

    private readonly Dictionary<string, (NoticePath Path, TextSpan Span)> _terms = new(StringComparer.Ordinal);

    public QuotedTerms(ValueList<NoticeText> texts)
    {
        foreach (NoticeText text in texts)
        {
            Collect(text);
        }
    }

    /// <summary>The terms in the order of their first places.</summary>
    public IEnumerable<KeyValuePair<string, (NoticePath Path, TextSpan Span)>> All => _terms;

    /// <summary>The terms of a length or more, the longest first.</summary>
    public string[] LongestFirst(int shortest)
    {
        List<string> terms = new(_terms.Count);
        foreach (string term in _terms.Keys)
        {
            if (term.Length >= shortest)
            {
                terms.Add(term);
            }
        }

        terms.Sort(static (left, right) => right.Length - left.Length);
        return [.. terms];
    }

    public bool TryFind(string term, out (NoticePath Path, TextSpan Span) place) => _terms.TryGetValue(term, out place);

    private void Collect(NoticeText text)
    {
        for (int open = text.Text.IndexOf('“', StringComparison.Ordinal); open >= 0 && _terms.Count < Most; open = text.Text.IndexOf('“', open + 1))
        {
            int length = text.Text.AsSpan(open + 1).IndexOfAny('“', '”');
            if (length is >= Shortest and <= Longest && text.Text[open + 1 + length] == '”' && IsTerm(text.Text.AsSpan(open + 1, length)))
            {
                _terms.TryAdd(text.Text.Substring(open + 1, length), (text.Path, new(open + 1, length)));
            }
        }
    }

    private static bool IsTerm(ReadOnlySpan<char> words)
    {
        foreach (char c in words)
        {
            if (!char.IsLetterOrDigit(c))
            {
                return false;
            }
        }

        return true;
    }
}
