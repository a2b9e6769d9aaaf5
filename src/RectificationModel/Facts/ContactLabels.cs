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

    /// <summary>The characters that a label may start with.</summary>
    public static string FirstCharacters { get; } = string.Concat(Words.Select(static word => word.Word[0]).Distinct());

    /// <summary>Whether a text may name a contact: a cheap look before a careful one.</summary>
    public static bool MayOccur(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            ContactStart start = ContactStarts.Of(text[i]);
            if (start != ContactStart.None && Announces(text, i, start))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The label that stands at a place.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out ContactKind kind, out int end)
    {
        ReadOnlySpan<char> rest = text[at..];
        foreach ((string word, ContactKind value) in Words)
        {
            if (word[0] == rest[0] && rest.StartsWith(word))
            {
                (kind, end) = (value, at + word.Length);
                return true;
            }
        }

        (kind, end) = (default, at);
        return false;
    }

    private static bool Announces(ReadOnlySpan<char> text, int at, ContactStart start) => start switch
    {
        ContactStart.Label => TryRead(text, at, out _, out _),
        ContactStart.At => true,
        ContactStart.Colon => text[at..].StartsWith("://"),
        ContactStart.Website => text[at..].StartsWith("www.", StringComparison.OrdinalIgnoreCase),
        ContactStart.Number => IsAreaCode(text[at..]),
        _ => false,
    };

    // 0746-8358992 without a label.
    private static bool IsAreaCode(ReadOnlySpan<char> text) => text.Length > 8 && text[0] == '0' && (text[3] is '-' or '—' || text[4] is '-' or '—');
}
