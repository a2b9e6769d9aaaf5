namespace RectificationModel.Facts;

/// <summary>The words that introduce contacts.</summary>
internal static class ContactLabels
{
    // The longer before the shorter where one holds the other.
    private static readonly (string Word, ContactKind Kind)[] Words =
    [
        ("电子邮箱", ContactKind.Email), ("电子邮件", ContactKind.Email), ("电子信箱", ContactKind.Email), ("邮箱", ContactKind.Email), ("信箱", ContactKind.Address), ("邮政编码", ContactKind.PostalCode), ("邮编", ContactKind.PostalCode),
        ("传真", ContactKind.Fax), ("联系人", ContactKind.Person), ("电话", ContactKind.Phone), ("手机", ContactKind.Phone), ("热线", ContactKind.Phone), ("联系方式", ContactKind.Phone), ("电話", ContactKind.Phone), ("電話", ContactKind.Phone),
        ("地址", ContactKind.Address), ("请寄", ContactKind.Address), ("邮寄至", ContactKind.Address), ("寄送至", ContactKind.Address), ("寄至", ContactKind.Address), ("网址", ContactKind.Website), ("网站", ContactKind.Website),
        ("受理时间", ContactKind.Hours), ("接待时间", ContactKind.Hours), ("接听时间", ContactKind.Hours), ("来访时间", ContactKind.Hours), ("办公时间", ContactKind.Hours), ("工作时间", ContactKind.Hours),
    ];

    /// <summary>Whether a text may name a contact: a cheap look before a careful one.</summary>
    public static bool MayOccur(ReadOnlySpan<char> text)
    {
        if (text.Contains('@') || text.Contains('＠') || text.Contains("://", StringComparison.Ordinal) || text.Contains("www.", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        foreach ((string word, _) in Words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return HasAreaCode(text);
    }

    /// <summary>The label that stands at a place.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out ContactKind kind, out int end)
    {
        foreach ((string word, ContactKind value) in Words)
        {
            if (text[at..].StartsWith(word))
            {
                (kind, end) = (value, at + word.Length);
                return true;
            }
        }

        (kind, end) = (default, at);
        return false;
    }

    // 0746-8358992 without a label.
    private static bool HasAreaCode(ReadOnlySpan<char> text)
    {
        int at = text.IndexOf('0');
        while (at >= 0 && at + 8 < text.Length)
        {
            if (text[at + 3] is '-' or '—' || text[at + 4] is '-' or '—')
            {
                return true;
            }

            int next = text[(at + 1)..].IndexOf('0');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }
}
