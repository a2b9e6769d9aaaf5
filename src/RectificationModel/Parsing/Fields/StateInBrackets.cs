namespace RectificationModel.Parsing.Fields;

/// <summary>A state in brackets beside a heading: （已完成，待验收）.</summary>
internal static class StateInBrackets
{
    /// <summary>The brackets with their content at the end of a text.</summary>
    public static TextSpan? AtEnd(ReadOnlySpan<char> text, ProgressVocabulary vocabulary)
    {
        if (text.Length < 4 || !IsClosing(text[^1]))
        {
            return null;
        }

        int open = text.LastIndexOfAny("（(【[");
        return open > 0 && OpensWithState(text[(open + 1)..^1], vocabulary) ? TextSpan.FromBounds(open, text.Length) : null;
    }

    /// <summary>The brackets with their content at the start of a text.</summary>
    public static TextSpan? AtStart(ReadOnlySpan<char> text, ProgressVocabulary vocabulary)
    {
        if (text.Length < 4 || text[0] is not ('（' or '(' or '【' or '['))
        {
            return null;
        }

        int close = text[..Math.Min(text.Length, StateWording.Longest + 2)].IndexOfAny("）)】]");
        return close > 2 && OpensWithState(text[1..close], vocabulary) ? new TextSpan(0, close + 1) : null;
    }

    // （未按期完成，已报请延期）: the first clause is the state, what follows explains it.
    private static bool OpensWithState(ReadOnlySpan<char> text, ProgressVocabulary vocabulary)
    {
        int clause = text.IndexOfAny("，；,;");
        return text.Length <= StateWording.Longest && StateWording.IsState(clause < 0 ? text : text[..clause], vocabulary);
    }

    private static bool IsClosing(char c) => c is '）' or ')' or '】' or ']';
}
