using System.Buffers;
using RectificationModel.Language;

namespace RectificationModel.Facts;

/// <summary>Reads the contacts of a line or a sentence. It allocates nothing where there are none.</summary>
internal static class ContactReader
{
    private const int LongestNote = 48;
    private const int LongestPerson = 4;
    private const int LongestOffice = 30;

    private static readonly SearchValues<char> PersonBorders = SearchValues.Create(" \u3000\t\u00A0：:，,；;。、（(");
    private static readonly WordTable<bool> FormsOfAddress = WordTable.Of(["同志", "先生", "女士", "老师", "主任", "科长", "处长", "经理", "书记", "局长", "部长", "站长", "股长", "队长", "所长"], byLast: true);

    /// <summary>Adds the contacts of a text in document order.</summary>
    public static void Read(ReadOnlySpan<char> text, List<ContactHit> into)
    {
        TextHints hints = SetPhrases.Default.Scan.Of(text, null);
        if ((hints & TextHints.Traditional) != 0)
        {
            ReadSimplified(FoldedText.Of(text), into);
        }
        else if ((hints & TextHints.Contact) != 0)
        {
            ReadSimplified(text, into);
        }
    }

    /// <summary>Adds the contacts of a text without traditional characters that may name some.</summary>
    public static void ReadSimplified(ReadOnlySpan<char> text, List<ContactHit> into)
    {
        ContactKind? open = null;
        TextSpan label = default;
        int i = 0;
        while (i < text.Length)
        {
            char c = text[i];
            if (!FigureStarts.MayBeContact(c))
            {
                i++;
            }
            else if (ContactLabels.TryRead(text, i, out ContactKind kind, out int end))
            {
                i = ReadLabelled(text, i, end, kind, ref open, ref label, into);
            }
            else if (c is '@' or '＠' && ContactValues.TryEmail(text, i, out TextSpan email) && (into.Count == 0 || email.Start >= into[^1].Value.End))
            {
                into.Add(new(ContactKind.Email, email, open == ContactKind.Email ? label : default));
                i = email.End;
            }
            else if ((NumeralChars.IsDigit(c) || c is '（' or '(') && PhoneReader.TryRead(text, i, open is ContactKind.Phone or ContactKind.Fax, out int phoneEnd))
            {
                AddPersonBefore(text, i, into);
                into.Add(new(open == ContactKind.Fax ? ContactKind.Fax : ContactKind.Phone, TextSpan.FromBounds(i, phoneEnd), open is null ? default : label));
                i = ReadNote(text, phoneEnd, into);
                i = open is not null && i < text.Length && text[i] is '；' or ';' or '，' or ',' or '、' && PersonWithPhone(text, i + 1, into) is int number ? number : i;
            }
            else if (NumeralChars.IsDigit(c))
            {
                i = SkipDigits(text, i, ref open);
            }
            else if (c is 'h' or 'H' or 'w' or 'W')
            {
                i = ReadWebsite(text, i, into);
            }
            else
            {
                open = c is '。' or '；' or '\n' or ';' ? null : open;
                i++;
            }
        }
    }

    // What a label announces is read at once, except numbers: of those there may be several, with notes between them.
    private static int ReadLabelled(ReadOnlySpan<char> text, int start, int end, ContactKind kind, ref ContactKind? open, ref TextSpan label, List<ContactHit> into)
    {
        int value = ContactValues.SkipLabelEnd(text, end, out bool isMarked);
        TextSpan own = ContactValues.WholeLabel(text, start, end);
        switch (kind)
        {
            case ContactKind.Phone or ContactKind.Fax:
                if (isMarked && PersonWithPhone(text, value, into) is int number)
                {
                    (open, label) = (kind, own);
                    return number;
                }

                AddPersonOfOffice(text, own.Start, into);
                bool both = kind == ContactKind.Fax && open == ContactKind.Phone && start > 0 && label.End == start - 1 && text[start - 1] is '/' or '／' or '、';
                (open, label) = (both ? ContactKind.Phone : kind, own);
                return isMarked ? value : end;
            case ContactKind.Email:
                (open, label) = (kind, own);
                return value;
            case ContactKind.Person when isMarked || text[end..].StartsWith("及") || text[end..].StartsWith("和"):
                open = ContactKind.Phone;
                label = own;
                return ContactValues.ReadPersons(text, end, own, into);
            case ContactKind.PostalCode when ContactValues.TryPostalCode(text, value, out TextSpan code):
                AddAddressBefore(text, own.Start, into);
                into.Add(new(kind, code, own));
                open = null;
                return code.End;
            // 信函请寄：…: the second of two labels is the one before the value.
            case ContactKind.Address when ContactLabels.TryRead(text, value, out _, out _):
                return value;
            case ContactKind.Address when isMarked || ContactValues.IsStreetNumber(text, value) || text[start..end].EndsWith("寄") || text[start..end].EndsWith("寄至") || text[start..end].EndsWith("寄往"):
                open = null;
                return ContactValues.TryAddress(text, value, out TextSpan address) ? Add(kind, address, own, into) : Math.Max(end, value);
            case ContactKind.Website when isMarked && ContactValues.TryWebsite(text, value, out TextSpan site):
                return Add(kind, site, own, into);
            case ContactKind.Hours when isMarked && ContactValues.TryHours(text, value, out TextSpan hours):
                open = null;
                return Add(kind, hours, own, into);
            default:
                return end;
        }
    }

    // 电话：童书记，1990000…: a name before its number.
    private static int? PersonWithPhone(ReadOnlySpan<char> text, int at, List<ContactHit> into)
    {
        int start = DateWords.SkipSpaces(text, at);
        int end = start;
        while (end < text.Length && end - start <= LongestPerson && text[end] is >= '\u4e00' and <= '\u9fff')
        {
            end++;
        }

        bool named = end - start is >= 2 and <= LongestPerson && end < text.Length && (text[end] is '，' or ',' || char.IsWhiteSpace(text[end]));
        if (!named || ContactLabels.TryRead(text, start, out _, out _) || Organs.IsOrgan(text[start..end]))
        {
            return null;
        }

        int number = DateWords.SkipSpaces(text, text[end] is '，' or ',' ? end + 1 : end);
        if (number >= text.Length || !NumeralChars.IsDigit(text[number]) || !PhoneReader.TryRead(text, number, labelled: true, out _))
        {
            return null;
        }

        into.Add(new(ContactKind.Person, TextSpan.FromBounds(start, end), default));
        return number;
    }

    // 集团审计部　白经理　0700-5550101: a surname with what its bearer is addressed by, set apart before the number.
    private static void AddPersonBefore(ReadOnlySpan<char> text, int at, List<ContactHit> into)
    {
        // A look back of bounded length, so that many numbers cost no more than their number.
        ReadOnlySpan<char> before = text[..at].TrimEnd();
        int from = Math.Max(0, before.Length - LongestPerson - 1);
        int border = before[from..].LastIndexOfAny(PersonBorders);
        int start = from + border + 1;
        ReadOnlySpan<char> name = before[start..];
        if (before.Length < at && border >= 0 && name.Length > 2 && FormsOfAddress.TryEnd(name, out _, out int length) && length < name.Length && (into.Count == 0 || into[^1].Value.End <= start))
        {
            into.Add(new(ContactKind.Person, TextSpan.FromBounds(start, before.Length), default));
        }
    }

    // 县农业农村局（某县东风路3号，邮编417512）: what the bracket tells besides.
    private static void AddAddressBefore(ReadOnlySpan<char> text, int at, List<ContactHit> into)
    {
        int from = Math.Max(0, at - LongestNote);
        ReadOnlySpan<char> before = text[from..at];
        int open = before.LastIndexOfAny('（', '(');
        ReadOnlySpan<char> address = open < 0 ? default : before[(open + 1)..].TrimEnd("，,；; \u3000");
        if (address.Length > 4 && address.Length < before.Length - open - 1 && ContactValues.IsStreetNumber(text, from + open + 1) && !address.ContainsAny(PersonBorders) && (into.Count == 0 || into[^1].Value.End <= from + open + 1))
        {
            into.Add(new(ContactKind.Address, new(from + open + 1, address.Length), default));
        }
    }

    // 请联系院党委办公室王老师，电话…: behind an office a surname with what its bearer is addressed by.
    private static void AddPersonOfOffice(ReadOnlySpan<char> text, int at, List<ContactHit> into)
    {
        int from = Math.Max(0, at - LongestOffice);
        ReadOnlySpan<char> before = text[from..at].TrimEnd("，,、 \u3000");
        if (from + before.Length == at || !FormsOfAddress.TryEnd(before, out _, out int length) || before.Length <= length + 1)
        {
            return;
        }

        int name = before.Length - length - 1;
        int office = before[..name].LastIndexOf("联系");
        if (office >= 0 && Organs.IsOrgan(before[(office + 2)..name]) && (into.Count == 0 || into[^1].Value.End <= from + name))
        {
            into.Add(new(ContactKind.Person, TextSpan.FromBounds(from + name, from + before.Length), default));
        }
    }

    // （传真）, （工作日9:00—17:00）: what the brackets behind a number tell of it.
    private static int ReadNote(ReadOnlySpan<char> text, int at, List<ContactHit> into)
    {
        int open = DateWords.SkipSpaces(text, at);
        int close = open < text.Length && text[open] is '（' or '(' ? text.Slice(open, Math.Min(LongestNote, text.Length - open)).IndexOfAny('）', ')') : -1;
        if (close < 0)
        {
            return at;
        }

        TextSpan note = TextSpan.FromBounds(open + 1, open + close);
        if (note.Of(text) is "传真" or "fax" or "FAX")
        {
            into[^1] = into[^1] with { Kind = ContactKind.Fax };
            return open + close + 1;
        }

        return ContactValues.IsHours(note.Of(text)) ? Add(ContactKind.Hours, note, default, into) : at;
    }

    private static int ReadWebsite(ReadOnlySpan<char> text, int at, List<ContactHit> into)
    {
        if (ContactValues.TryWebsite(text, at, out TextSpan site))
        {
            into.Add(new(ContactKind.Website, site, default));
        }

        return Math.Max(site.End, at + 1);
    }

    private static int Add(ContactKind kind, TextSpan value, TextSpan label, List<ContactHit> into)
    {
        into.Add(new(kind, value, label));
        return value.End;
    }

    // 接听电话35个: digits that are no telephone number end what the label announced.
    private static int SkipDigits(ReadOnlySpan<char> text, int at, ref ContactKind? open)
    {
        int i = at;
        while (i < text.Length && (NumeralChars.IsDigit(text[i]) || text[i] is '-' or '.'))
        {
            i++;
        }

        open = null;
        return i;
    }
}
