namespace RectificationModel.Validation;

/// <summary>Finds citations of documents that are not formed as usual: （试行） behind 》, numbers in other brackets than 〔〕.</summary>
internal static class CitationForm
{
    private const string Openers = "[［【(（";
    private const string Closers = "]］】)）";

    private static readonly string[] Marks = ["试行", "暂行"];

    /// <summary>The place of a mark that stands behind a title: （试行）; null where there is none.</summary>
    public static TextSpan? MarkAt(string text, int title)
    {
        ReadOnlySpan<char> after = text.AsSpan(title + 1);
        bool mark = after.Length > 3 && after[0] is '（' or '(' && Wording.StartsWithAny(after[1..], Marks) && after[3] is '）' or ')';
        return mark ? new(title + 1, 4) : null;
    }

    /// <summary>The place of a number of a document in other brackets than 〔〕: 永政协[2021]3号; null where the bracket opens none.</summary>
    public static TextSpan? NumberAt(string text, int open)
    {
        int kind = Openers.IndexOf(text[open], StringComparison.Ordinal);
        ReadOnlySpan<char> rest = text.AsSpan(open);
        bool year = kind >= 0 && open > 0 && text[open - 1] is >= '\u4E00' and <= '\u9FFF' && rest.Length > 7 && rest[1] is '1' or '2' && rest[2] is '9' or '0' && rest[1..5].IndexOfAnyExceptInRange('0', '9') < 0 && rest[5] == Closers[kind];
        if (!year)
        {
            return null;
        }

        int digits = rest[6..].IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and <= 5 && rest[6 + digits] == '号' ? new(open, 7 + digits) : null;
    }
}
