using RectificationModel.Language;

namespace RectificationModel.Facts;

/// <summary>Reads the telephone number at a place: area code, mobile, service number, with an extension.</summary>
internal static class PhoneReader
{
    private static readonly WordTable<bool> Extensions = WordTable.Of(["转分机", "分机号", "分机", "转"]);

    /// <summary>Reads the number.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place, a digit or a bracket.</param>
    /// <param name="labelled">Whether a label announces it; without one only 0746-8358992 is taken for a telephone number.</param>
    /// <param name="end">The place after it.</param>
    public static bool TryRead(ReadOnlySpan<char> text, int at, bool labelled, out int end)
    {
        end = at;
        if (at > 0 && (char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] is '-' or '.' or '_' or '@'))
        {
            return false;
        }

        bool bracket = text[at] is '（' or '(';
        int i = at + (bracket ? 1 : 0);
        int first = Digits(text, i);
        if (first == 0)
        {
            return false;
        }

        char lead = text[i];
        i += first;
        if (bracket)
        {
            if (first is < 3 or > 4 || lead is not ('0' or '０') || i >= text.Length || text[i] is not ('）' or ')'))
            {
                return false;
            }

            int number = Digits(text, DateWords.SkipSpaces(text, i + 1));
            end = DateWords.SkipSpaces(text, i + 1) + number;
            return number is 7 or 8 && TakeExtension(text, ref end);
        }

        int mark = DateWords.SkipSpaces(text, i);
        bool joined = mark < text.Length && text[mark] is '-' or '—' or '－' or '–' or '―';
        int second = joined ? Digits(text, DateWords.SkipSpaces(text, DatePartReader.EndOfConnector(text, mark))) : mark > i && labelled ? Digits(text, mark) : 0;
        int after = joined ? DateWords.SkipSpaces(text, DatePartReader.EndOfConnector(text, mark)) : mark;
        if (first is 3 or 4 && lead is '0' or '０' && second is 7 or 8)
        {
            end = after + second;
            return TakeExtension(text, ref end);
        }

        // 0755-2876 1234 and 138 0000 1234, set in groups.
        if (labelled && first is 3 or 4 && lead is '0' or '０' && second is 3 or 4 && Grouped(text, after + second, 4) is int last)
        {
            end = last;
            return TakeExtension(text, ref end);
        }

        if (labelled && first == 3 && lead == '1' && second == 4 && Grouped(text, after + second, 4) is int mobile)
        {
            end = mobile;
            return TakeExtension(text, ref end);
        }

        // 0735-12329: a service number of a town.
        if (labelled && first is 3 or 4 && lead is '0' or '０' && joined && second == 5 && text[after] == '1')
        {
            end = after + second;
            return true;
        }

        // 400-820-8820, 800 numbers.
        int third = first == 3 && joined && second is 3 or 4 && after + second < text.Length && text[after + second] is '-' ? Digits(text, after + second + 1) : 0;
        if (third is 3 or 4)
        {
            end = after + second + 1 + third;
            return labelled;
        }

        end = i;
        bool own = first is 7 or 8 or 10 || (first == 11 && lead is '1' or '0') || (first == 12 && lead == '0') || (first == 5 && text[at] is '1' or '9');
        return labelled && own && !(joined && second > 4) && TakeExtension(text, ref end);
    }

    // So many digits behind a space or a hyphen, and no more: the place after them.
    private static int? Grouped(ReadOnlySpan<char> text, int at, int count)
    {
        bool parted = at < text.Length && (text[at] == '-' || char.IsWhiteSpace(text[at]));
        return parted && Digits(text, at + 1) == count ? at + 1 + count : null;
    }

    private static bool TakeExtension(ReadOnlySpan<char> text, ref int end)
    {
        int i = DateWords.SkipSpaces(text, end);
        bool bracket = i < text.Length && text[i] is '（' or '(';
        int from = i + (bracket ? 1 : 0);
        int word = Extensions.TryAt(text, from, out _, out int length) ? length : !bracket && i < text.Length && text[i] == '-' && i == end ? 1 : 0;
        int first = DateWords.SkipSpaces(text, from + word);
        first += word > 0 && first < text.Length && text[first] is '：' or ':' ? 1 : 0;
        int digits = word > 0 ? Digits(text, first) : 0;
        int last = first + digits;
        bool closed = !bracket || (last < text.Length && text[last] is '）' or ')');
        end = digits is > 0 and <= 6 && closed ? last + (bracket ? 1 : 0) : end;
        return end >= text.Length || !(NumeralChars.IsDigit(text[end]) || char.IsAsciiLetter(text[end]) || text[end] is '@' or '＠' or '_');
    }

    private static int Digits(ReadOnlySpan<char> text, int at)
    {
        int i = at;
        while (i < text.Length && i - at < 14 && NumeralChars.IsDigit(text[i]))
        {
            i++;
        }

        return i - at;
    }
}
