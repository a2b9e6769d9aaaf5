namespace RectificationModel.Language;

/// <summary>Whole words with what they mean, looked up without making a string of a span. Immutable.</summary>
/// <typeparam name="T">What a word means.</typeparam>
internal sealed class WholeWords<T>
{
    private const int Buckets = 256;

    private readonly (string Word, T Value)[][] _buckets;
    private readonly int _longest;

    public WholeWords(IEnumerable<(string Word, T Value)> words)
    {
        ILookup<int, (string Word, T Value)> byBucket = words.ToLookup(static entry => Bucket(entry.Word));
        _buckets = [.. Enumerable.Range(0, Buckets).Select(bucket => byBucket[bucket].ToArray())];
        _longest = byBucket.SelectMany(static bucket => bucket).Max(static entry => entry.Word.Length);
    }

    /// <summary>What a text means as a whole.</summary>
    public bool TryFind(ReadOnlySpan<char> text, out T value)
    {
        if (!text.IsEmpty && text.Length <= _longest)
        {
            foreach ((string word, T meaning) in _buckets[Bucket(text)])
            {
                if (text.SequenceEqual(word))
                {
                    value = meaning;
                    return true;
                }
            }
        }

        value = default!;
        return false;
    }

    // Words of one family share their first or their last characters, hardly ever both ends and the length.
    private static int Bucket(ReadOnlySpan<char> word) => ((word[0] * 31) + (word[^1] * 7) + (word[word.Length / 2] * 3) + word.Length) % Buckets;
}
