namespace RectificationModel.Facts;

/// <summary>Reads the contacts of a line or a sentence. It allocates nothing where there are none.</summary>
internal static class ContactReader
{
    /// <summary>Adds the contacts of a text in document order.</summary>
    public static void Read(ReadOnlySpan<char> text, List<ContactHit> into)
    {
        bool mayOccur = ContactLabels.MayOccur(text, out bool isTraditional);
        if (isTraditional)
        {
            Read(FoldedText.Of(text), into);
        }
        else if (mayOccur)
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
                into.Add(new(open == ContactKind.Fax ? ContactKind.Fax : ContactKind.Phone, TextSpan.FromBounds(i, phoneEnd), open is null ? default : label));
                i = phoneEnd;
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
                bool both = kind == ContactKind.Fax && open == ContactKind.Phone && start > 0 && text[start - 1] is '/' or '／' or '、';
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
                into.Add(new(kind, code, own));
                open = null;
                return code.End;
            case ContactKind.Address when isMarked || text[start..end].EndsWith("寄") || text[start..end].EndsWith("寄至"):
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
