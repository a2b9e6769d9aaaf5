using RectificationModel.Language;

namespace RectificationModel.Facts;

/// <summary>The words that introduce contacts.</summary>
internal static class ContactLabels
{
    // The longer before the shorter where one holds the other.
    private static readonly (string Word, ContactKind Kind)[] Words =
    [
        ("电子邮箱", ContactKind.Email), ("电子邮件", ContactKind.Email), ("电子信箱", ContactKind.Email), ("邮箱", ContactKind.Email), ("信箱", ContactKind.Address), ("邮政编码", ContactKind.PostalCode), ("邮编", ContactKind.PostalCode),
        ("传真电话", ContactKind.Fax), ("传真号码", ContactKind.Fax), ("传真", ContactKind.Fax), ("FAX", ContactKind.Fax), ("Fax", ContactKind.Fax), ("fax", ContactKind.Fax), ("联系人员", ContactKind.Person), ("联系人", ContactKind.Person), ("电话", ContactKind.Phone), ("手机", ContactKind.Phone), ("热线", ContactKind.Phone), ("联系方式", ContactKind.Phone),
        ("地址", ContactKind.Address), ("来访地点", ContactKind.Address), ("来信来访地址", ContactKind.Address), ("来信来访", ContactKind.Address), ("接访地点", ContactKind.Address), ("受理地点", ContactKind.Address), ("请寄", ContactKind.Address), ("邮寄至", ContactKind.Address), ("寄送至", ContactKind.Address), ("寄至", ContactKind.Address), ("寄往", ContactKind.Address), ("来信至", ContactKind.Address), ("来函至", ContactKind.Address), ("写信至", ContactKind.Address), ("写信到", ContactKind.Address), ("信函", ContactKind.Address), ("致函", ContactKind.Address), ("来函", ContactKind.Address), ("网址", ContactKind.Website), ("网站", ContactKind.Website),
        ("受理时间", ContactKind.Hours), ("接访时间", ContactKind.Hours), ("开放时间", ContactKind.Hours), ("服务时间", ContactKind.Hours), ("联系时间", ContactKind.Hours), ("上班时间", ContactKind.Hours), ("接待时间", ContactKind.Hours), ("接听时间", ContactKind.Hours), ("来访时间", ContactKind.Hours), ("办公时间", ContactKind.Hours), ("工作时间", ContactKind.Hours),
    ];

    private const int MostSpaces = 9;
    private const int LongestLabel = 6;

    // 邮 政 编 码
    private const int MostLetters = 4;

    private static readonly WordTable<ContactKind> ByStart = new(Words);

    private static readonly WordTable<ContactKind> ByEnd = new(Words, byLast: true);

    public static IEnumerable<char> FirstChars => Words.Select(static word => word.Word[0]);

    /// <summary>The neighbours by which a contact is noticed: the last two characters of a label, and what stands in an address of the net or a telephone number.</summary>
    public static IEnumerable<(char First, char Second)> Pairs =>
    [
        .. Words.Select(static word => word.Word).Where(static word => !Words.Any(other => other.Word.Length < word.Length && word.Contains(other.Word, StringComparison.Ordinal))).Select(static word => (word[^2], word[^1])),
        .. from space in " \t\u00A0\u3000" from word in Words where word.Word.Length <= MostLetters select (space, word.Word[1]),
        (':', '/'), ('w', '.'), ('W', '.'),
        .. from dash in "-—" from next in "0123456789０１２３４５６７８９-— " select (dash, next),
    ];

    /// <summary>Whether a label ends at the second of two neighbours, or an address of the net or 0746-8358992 stands around them.</summary>
    public static bool IsHint(ReadOnlySpan<char> text, int at)
    {
        switch (text[at])
        {
            case '@' or '＠':
                return true;
            case ':':
                return text[at..].StartsWith("://");
            case 'w' or 'W' when at + 1 < text.Length && text[at + 1] == '.':
                return true;
            case '-' or '—':
                return at >= 3 && NumeralChars.IsDigit(text[at - 1]) && (text[at - 3] == '0' || (at >= 4 && text[at - 4] == '0'));
        }

        int end = Math.Min(at + 2, text.Length);
        return ByEnd.TryEnd(text[..end], out _, out _) || (char.IsWhiteSpace(text[at]) && IsSpaced(text, text[..at].TrimEnd().Length - 1, out _, out _));
    }

    /// <summary>Whether a text is a label and nothing more: 联系地址, whose value stands on the next line.</summary>
    public static bool IsLabel(ReadOnlySpan<char> text) => text.Length is > 1 and <= LongestLabel && EndsInLabel(text);

    /// <summary>Whether a text ends in a label: …；传真, whose number a break parted from it.</summary>
    public static bool EndsInLabel(ReadOnlySpan<char> text) => ByEnd.TryEnd(text, out _, out _);

    /// <summary>The label that stands at a place.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out ContactKind kind, out int end)
    {
        bool found = ByStart.TryAt(text, at, out kind, out int length);
        end = at + length;
        return found || IsSpaced(text, at, out kind, out end);
    }

    // 地　　址：, 联 系 人：, 传　真　0700…: a label whose characters are set apart, so that it is as wide as those above it.
    private static bool IsSpaced(ReadOnlySpan<char> text, int at, out ContactKind kind, out int end)
    {
        (kind, end) = (default, at);
        if (at < 0 || at + 1 >= text.Length || !char.IsWhiteSpace(text[at + 1]))
        {
            return false;
        }

        Span<char> letters = stackalloc char[MostLetters];
        int count = 0;
        for (int next = at; count < MostLetters && next < text.Length && next - end <= MostSpaces && !char.IsWhiteSpace(text[next]); next = DateWords.SkipSpaces(text, end))
        {
            letters[count++] = text[next];
            end = next + 1;
            bool ends = end < text.Length && (text[end] is '：' or ':' || char.IsWhiteSpace(text[end]));
            if (ends && count > 1 && ByStart.TryAt(letters[..count], 0, out kind, out int length) && length == count)
            {
                return true;
            }

            if (!ends || text[end] is '：' or ':')
            {
                break;
            }
        }

        end = at;
        return false;
    }
}
