namespace RectificationModel.Language;

/// <summary>Words with what they mean, looked up by one character, so that a place of a text is compared with the few words that may stand there. Immutable.</summary>
/// <typeparam name="T">What a word means.</typeparam>
internal sealed class WordTable<T>
{
    private const int Buckets = 128;

    private readonly Entry[] _entries;
    private readonly int[] _starts = new int[Buckets + 1];

    /// <summary>Makes a table; of two words that stand at one place the earlier in the list is found.</summary>
    /// <param name="words">The words.</param>
    /// <param name="byLast">Whether words are looked up by their last character: those that end at a place.</param>
    public WordTable(IEnumerable<(string Word, T Value)> words, bool byLast = false)
    {
        _entries = [.. words.Where(static word => word.Word.Length > 0).Select((word, order) => new Entry(byLast ? word.Word[^1] : word.Word[0], Beside(word.Word, byLast), word.Word, word.Value, order)).OrderBy(static entry => entry.Key % Buckets)];
        foreach (Entry entry in _entries)
        {
            _starts[(entry.Key % Buckets) + 1]++;
        }

        for (int i = 1; i <= Buckets; i++)
        {
            _starts[i] += _starts[i - 1];
        }
    }

    /// <summary>The word that starts at a place.</summary>
    public bool TryAt(ReadOnlySpan<char> text, int at, out T value, out int length)
    {
        (value, length) = (default!, 0);
        return (uint)at < (uint)text.Length && Take(At(text[at..], text[at]), ref value, ref length);
    }

    /// <summary>The word that a text ends in; the table is one by last characters.</summary>
    public bool TryEnd(ReadOnlySpan<char> text, out T value, out int length)
    {
        (value, length) = (default!, 0);
        return !text.IsEmpty && Take(End(text, text[^1]), ref value, ref length);
    }

    /// <summary>Whether any word stands anywhere in a text.</summary>
    public bool IsIn(ReadOnlySpan<char> text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            if (At(text[at..], text[at]) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The earliest word of the list that stands anywhere in a text.</summary>
    public bool TryFind(ReadOnlySpan<char> text, out T value)
    {
        int best = -1;
        for (int at = 0; at < text.Length; at++)
        {
            int found = At(text[at..], text[at]);
            best = found >= 0 && (best < 0 || _entries[found].Order < _entries[best].Order) ? found : best;
        }

        int length = 0;
        value = default!;
        return Take(best, ref value, ref length);
    }

    private bool Take(int found, ref T value, ref int length)
    {
        if (found < 0)
        {
            return false;
        }

        (value, length) = (_entries[found].Value, _entries[found].Word.Length);
        return true;
    }

    // The character beside the one by which a word is looked up tells most words apart without a comparison of the whole.
    private static char Beside(string word, bool byLast) => word.Length == 1 ? '\0' : byLast ? word[^2] : word[1];

    private int At(ReadOnlySpan<char> text, char key)
    {
        int bucket = key % Buckets;
        char beside = text.Length > 1 ? text[1] : '\0';
        for (int i = _starts[bucket]; i < _starts[bucket + 1]; i++)
        {
            if (_entries[i].Key == key && (_entries[i].Beside == beside || _entries[i].Beside == '\0') && text.StartsWith(_entries[i].Word))
            {
                return i;
            }
        }

        return -1;
    }

    private int End(ReadOnlySpan<char> text, char key)
    {
        int bucket = key % Buckets;
        char beside = text.Length > 1 ? text[^2] : '\0';
        for (int i = _starts[bucket]; i < _starts[bucket + 1]; i++)
        {
            if (_entries[i].Key == key && (_entries[i].Beside == beside || _entries[i].Beside == '\0') && text.EndsWith(_entries[i].Word))
            {
                return i;
            }
        }

        return -1;
    }

    private readonly record struct Entry(char Key, char Beside, string Word, T Value, int Order);
}

/// <summary>Tables of words that mean no more than that they are there.</summary>
internal static class WordTable
{
    /// <summary>The words, the longest of those that stand at one place found first.</summary>
    public static WordTable<bool> LongestOf(IEnumerable<string> words) => Of(words.OrderByDescending(static word => word.Length));

    public static WordTable<bool> Of(IEnumerable<string> words, bool byLast = false) => new(words.Select(static word => (word, true)), byLast);
}
