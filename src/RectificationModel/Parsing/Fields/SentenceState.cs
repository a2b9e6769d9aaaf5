namespace RectificationModel.Parsing.Fields;

/// <summary>A progress that a sentence of prose states: the first or the last sentence of a text.</summary>
internal static class SentenceState
{
    /// <summary>The sentence without its 。; null where neither the first nor the last states a progress.</summary>
    public static TextSpan? Find(ReadOnlySpan<char> text, ProgressVocabulary vocabulary)
    {
        TextSpan last = Last(text);
        if (StateWording.IsStateSentence(last.Of(text), vocabulary))
        {
            return last;
        }

        TextSpan first = First(text);
        return first != last && StateWording.IsStateSentence(first.Of(text), vocabulary) ? first : null;
    }

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
