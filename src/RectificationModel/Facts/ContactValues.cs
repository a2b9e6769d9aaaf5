using System.Buffers;

namespace RectificationModel.Facts;

/// <summary>The values of contacts: where they start behind their label and where they end.</summary>
internal static class ContactValues
{
    private static readonly SearchValues<char> AddressEnds = SearchValues.Create("，,；;。（()）\n\r|");
    private static readonly SearchValues<char> AddressWords = SearchValues.Create("路街巷号镇乡村楼区县市道弄里坊栋室州旗省");
    private static readonly SearchValues<char> HoursEnds = SearchValues.Create("；;。（()）\n\r|");
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789０１２３４５６７８９");
    private static readonly SearchValues<char> PlaceWords = SearchValues.Create("路街巷号弄栋室镇乡村");

    // No address and no opening hours are longer; what is, is prose.
    private const int MaxLength = 80;

    private static readonly string[] NextLabels = ["邮编", "邮政编码", "电话", "联系电话", "联系人", "传真", "电子邮箱", "邮箱", "监督电话", "举报电话", "受理电话", "咨询电话", "收件人", "网址"];

    /// <summary>Skips what stands between a label and its value: white space, a note in brackets, 为, a colon.</summary>
    public static int SkipLabelEnd(ReadOnlySpan<char> text, int at, out bool isMarked)
    {
        // 来信地址　北澄市…: white space in the place of the colon.
        bool spaced = at < text.Length && char.IsWhiteSpace(text[at]);
        int i = SkipSpaces(text, at);
        if (i < text.Length && text[i] is '（' or '(')
        {
            int close = text.Slice(i, Math.Min(16, text.Length - i)).IndexOfAny('）', ')');
            bool note = close > 1 && !NumeralChars.IsDigit(text[i + 1]);
            i = note ? DateWords.SkipSpaces(text, i + close + 1) : i;
        }

        isMarked = i < text.Length && text[i] is '：' or ':' or '】' or '|';
        if (!isMarked && i < text.Length && "为是至到".Contains(text[i], StringComparison.Ordinal))
        {
            isMarked = true;
        }

        i += isMarked ? 1 : 0;
        if (isMarked && i < text.Length && text[i] is '：' or ':' or '】')
        {
            i++;
        }

        isMarked |= spaced;
        return SkipSpaces(text, i);
    }

    // Tabs stand between the cells of a table.
    private static int SkipSpaces(ReadOnlySpan<char> text, int at)
    {
        int i = DateWords.SkipSpaces(text, at);
        while (i < text.Length && i - at < 9 && text[i] == '\t')
        {
            i = DateWords.SkipSpaces(text, i + 1);
        }

        return i;
    }

    /// <summary>The label with what qualifies it: 监督 of 监督电话.</summary>
    public static TextSpan WholeLabel(ReadOnlySpan<char> text, int start, int end)
    {
        int i = start;
        while (i > 0 && start - i < 10 && text[i - 1] is >= '\u4E00' and <= '\u9FFF' or '/')
        {
            i--;
        }

        return TextSpan.FromBounds(i, end);
    }

    public static bool TryEmail(ReadOnlySpan<char> text, int at, out TextSpan span)
    {
        int start = at;
        while (start > 0 && at - start < 2 && text[start - 1] is ' ' or '\u3000')
        {
            start--;
        }

        int local = start;
        while (start > 0 && (char.IsAsciiLetterOrDigit(text[start - 1]) || "._-+".Contains(text[start - 1], StringComparison.Ordinal)))
        {
            start--;
        }

        int end = DateWords.SkipSpaces(text, at + 1);
        int host = end;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '-' or '_'))
        {
            end++;
        }

        while (end > host && text[end - 1] is '.' or '-')
        {
            end--;
        }

        span = TextSpan.FromBounds(start, end);
        return start < local && end > host && text[host..end].Contains('.');
    }

    public static bool TryWebsite(ReadOnlySpan<char> text, int at, out TextSpan span)
    {
        ReadOnlySpan<char> rest = text[at..];
        bool starts = rest.StartsWith("http", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || (at > 0 && text[at - 1] is '：' or ':' or ' ');
        span = new(at, 0);
        if (!starts || (at > 0 && char.IsAsciiLetterOrDigit(text[at - 1])))
        {
            return false;
        }

        int end = at;
        while (end < text.Length && text[end] is > ' ' and < '\u007F' and not (';' or ',' or '"' or '(' or ')' or '<' or '>' or '|' or '@'))
        {
            end++;
        }

        // What is no address is passed over up to here, or reading it from each of its letters would be quadratic.
        bool isMail = end < text.Length && text[end] == '@';
        while (end > at && text[end - 1] == '.')
        {
            end--;
        }

        span = TextSpan.FromBounds(at, end);
        return end - at > 6 && text[at..end].Contains('.') && !isMail;
    }

    public static bool TryPostalCode(ReadOnlySpan<char> text, int at, out TextSpan span)
    {
        int end = at;
        while (end < text.Length && end - at < 7 && NumeralChars.IsDigit(text[end]))
        {
            end++;
        }

        span = TextSpan.FromBounds(at, end);
        return end - at == 6;
    }

    /// <summary>An address: a place with a road, a number or a town in it; an office alone is none.</summary>
    public static bool TryAddress(ReadOnlySpan<char> text, int at, out TextSpan span)
    {
        int end = EndAt(text, at, AddressEnds);
        span = TextSpan.FromBounds(at, end);
        return end - at > 4 && text[at..end].ContainsAny(AddressWords) && HasPlace(text[at..end]) && !IsOffice(text[at..end]);
    }

    // 寄至县整改办公室: an office is no address.
    private static bool IsOffice(ReadOnlySpan<char> value) => value.TrimEnd('.').EndsWith("办公室") && !value.ContainsAny(Digits);

    /// <summary>Whether a number of a street stands in what follows a label without a mark: 地址砚江区学府路77号.</summary>
    public static bool IsStreetNumber(ReadOnlySpan<char> text, int at)
    {
        int end = EndAt(text, at, AddressEnds);
        int number = text[at..end].IndexOf('号');
        return number > 2 && NumeralChars.IsDigit(text[at + number - 1]) && text[at..(at + number)].ContainsAny(AddressWords);
    }

    /// <summary>Whether a text is nothing but the hours of an office: 工作日9:00—17:00.</summary>
    public static bool IsHours(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        foreach (string word in (ReadOnlySpan<string>)["工作日", "正常工作日", "法定工作日", "周", "每周", "星期", "每天", "每日", "上午", "早"])
        {
            if (text.StartsWith(word))
            {
                return text.ContainsAny(Digits) && (text.ContainsAny('：', ':') || text.Contains('时') || text.Contains('点'));
            }
        }

        return false;
    }

    public static bool TryHours(ReadOnlySpan<char> text, int at, out TextSpan span)
    {
        int end = EndAt(text, at, HoursEnds);
        span = TextSpan.FromBounds(at, end);
        ReadOnlySpan<char> hours = text[at..end];

        // 受理时间为工作日 is a sentence, 受理时间：工作日 the whole of an entry.
        return end - at > 2 && (hours.ContainsAny(Digits) || hours.Contains("上午", StringComparison.Ordinal) || hours.Contains("下午", StringComparison.Ordinal)
            || hours.Contains("工作日", StringComparison.Ordinal) && text[at - 1] is not '为');
    }

    /// <summary>The names behind 联系人, up to the next mark or number.</summary>
    public static int ReadPersons(ReadOnlySpan<char> text, int end, TextSpan label, List<ContactHit> into)
    {
        // 联系人　戚工: white space in the place of the colon.
        int first = DateWords.SkipSpaces(text, end);
        bool spaced = first > end && first < text.Length && text[first] is not ('：' or ':');
        int colon = spaced && text[first] != '|' ? 0 : text[end..].IndexOfAny('：', ':', '|');
        if (colon is < 0 or > 8)
        {
            return end;
        }

        int i = SkipSpaces(text, end + colon + 1);
        while (i < text.Length)
        {
            int stop = i;
            while (stop < text.Length && (char.IsLetter(text[stop]) || text[stop] == '·') && !NumeralChars.IsDigit(text[stop]))
            {
                stop++;
            }

            if (stop - i is < 2 or > 8 || ContactLabels.TryRead(text, i, out _, out _))
            {
                return i;
            }

            into.Add(new(ContactKind.Person, TextSpan.FromBounds(i, stop), label));
            i = stop;
            if (i >= text.Length || text[i] != '、' || (i + 1 < text.Length && NumeralChars.IsDigit(text[i + 1])))
            {
                return i;
            }

            i++;
        }

        return i;
    }

    private static bool HasPlace(ReadOnlySpan<char> value) =>
        value.ContainsAny(PlaceWords) || value.Contains("大道", StringComparison.Ordinal) || value.Contains("楼", StringComparison.Ordinal) || value.ContainsAny(Digits);

    private static int EndAt(ReadOnlySpan<char> text, int at, SearchValues<char> ends)
    {
        ReadOnlySpan<char> rest = text.Slice(at, Math.Min(MaxLength, text.Length - at));
        int length = rest.IndexOfAny(ends);
        int end = at + (length < 0 ? rest.Length : length);
        for (int i = at; i < end; i++)
        {
            // 地址：… 邮编：…: a label behind white space ends the value as a mark does.
            if (char.IsWhiteSpace(text[i]) && i + 1 < end && !char.IsWhiteSpace(text[i + 1]) && StartsWithLabel(text[(i + 1)..end]))
            {
                end = i;
            }
        }

        while (end > at && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    private static bool StartsWithLabel(ReadOnlySpan<char> text)
    {
        foreach (string label in NextLabels)
        {
            if (text.StartsWith(label))
            {
                return true;
            }
        }

        return false;
    }
}
