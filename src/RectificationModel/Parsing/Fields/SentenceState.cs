namespace RectificationModel.Parsing.Fields;

/// <summary>A progress that a sentence of prose states: the first or the last sentence of a text.</summary>
internal static class SentenceState
{
    private const int LongestAlone = 14;

    /// <summary>The sentence without its 。; null where neither the first nor the last states a progress.</summary>
    public static TextSpan? Find(ReadOnlySpan<char> text, ProgressVocabulary vocabulary)
    {
        TextSpan last = Last(text);
        if (StateWording.IsStateSentence(last.Of(text), vocabulary) || IsUpkeepAlone(text, last, vocabulary))
        {
            return last;
        }

        TextSpan first = First(text);
        return first != last && StateWording.IsStateSentence(first.Of(text), vocabulary) ? first : null;
    }

    /// <summary>A first sentence that is a state's wording and nothing else, right under a heading: 基本完成。</summary>
    public static bool Leads(ReadOnlySpan<char> text, ProgressVocabulary vocabulary)
    {
        ReadOnlySpan<char> first = First(text).Of(text);
        return first.Length is >= 3 and <= LongestAlone && first.Length < text.Length && StateWording.IsState(first, vocabulary)
            && vocabulary.Read(first.ToString()) is { Upkeep: Upkeep.None } or { Completion: Completion.Completed or Completion.BasicallyCompleted or Completion.PartlyCompleted };
    }

    // …专利3项。长期坚持。: nothing but that it goes on says what will be done, and is the state of what no other is named for.
    private static bool IsUpkeepAlone(ReadOnlySpan<char> text, TextSpan last, ProgressVocabulary vocabulary) =>
        last.Start > 0 && text[last.Start - 1] == '。' && vocabulary.WordingAt(last.Of(text)) is { Upkeep: Upkeep.LongTerm } wording && wording.Text.Length == last.Length;

    public static TextSpan First(ReadOnlySpan<char> text)
    {
        int end = text[..Math.Min(text.Length, StateWording.Longest + 1)].IndexOf('。');
        return new(0, end < 0 ? text.Length : end);
    }

    public static TextSpan Last(ReadOnlySpan<char> text)
    {
        int end = text.Length > 0 && text[^1] == '。' ? text.Length - 1 : text.Length;
        int start = text[..end].LastIndexOfAny('。', '；') + 1;
        return TextSpan.FromBounds(start, end);
    }
}
