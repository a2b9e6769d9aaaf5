namespace RectificationModel.Validation;

/// <summary>Finds the numbers behind 电话： and 邮政编码：, whatever their length.</summary>
internal static class LabelledNumber
{
    private static readonly (string Label, bool IsPhone)[] Labels = [("电话", true), ("热线", true), ("传真", true), ("電話", true), ("邮编", false), ("邮政编码", false), ("郵編", false)];

    /// <summary>The numbers, and whether each is to be a phone; else it is to be a post code.</summary>
    public static IEnumerable<(TextSpan Span, bool IsPhone)> In(string text)
    {
        foreach ((string label, bool isPhone) in Labels)
        {
            for (int found = text.IndexOf(label, StringComparison.Ordinal); found >= 0; found = text.IndexOf(label, found + label.Length, StringComparison.Ordinal))
            {
                if (NumberAt(text, found + label.Length) is TextSpan span)
                {
                    yield return (span, isPhone);
                }
            }
        }
    }

    private static TextSpan? NumberAt(string text, int from)
    {
        int start = from;
        while (start < text.Length && text[start] is '：' or ':' or ' ' or '　' or '为' or '是')
        {
            start++;
        }

        int end = start;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] is '-' or '－' or '—' && end > start)))
        {
            end++;
        }

        return end - start > 2 ? TextSpan.FromBounds(start, end) : null;
    }
}
