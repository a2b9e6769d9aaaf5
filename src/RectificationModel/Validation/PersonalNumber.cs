using System.Buffers;

namespace RectificationModel.Validation;

/// <summary>Finds identity numbers, bank cards and mobile numbers by their shape and check digit. Office phones and document numbers are none.</summary>
internal static class PersonalNumber
{
    private const int LabelDistance = 12;
    private const int Shortest = 11;
    private const int Group = 4;

    private static readonly SearchValues<char> Between = SearchValues.Create("0123456789-－—、，,；;/ ：:()（）");

    private static readonly string[] ContactLabels = ["电话", "手机", "联系", "热线", "传真", "微信", "转"];

    // GB 11643-1999: the weight of each digit, and the check character of each remainder.
    private static ReadOnlySpan<byte> IdentityWeights => [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    private static ReadOnlySpan<char> IdentityChecks => "10X98765432";

    /// <summary>The numbers of a text, from the first to the last.</summary>
    public static IEnumerable<(TextSpan Span, PersonalNumberKind Kind)> In(string text) => HasLongNumber(text) ? Search(text) : [];

    // A step as long as the shortest number cannot leap over one: most texts are refused after a few looks.
    private static bool HasLongNumber(string text)
    {
        for (int i = Shortest - 1; i < text.Length; i += Shortest)
        {
            if (char.IsAsciiDigit(text[i]) || text[i] is ' ' or '-')
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<(TextSpan Span, PersonalNumberKind Kind)> Search(string text)
    {
        for (int start = NextDigit(text, 0); start < text.Length; start = NextDigit(text, start))
        {
            int end = start;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            if (end - start == 17 && end < text.Length && text[end] is 'X' or 'x')
            {
                end++;
            }

            PersonalNumberKind? kind = end - start >= Shortest && StandsAlone(text, start, end) ? KindOf(text.AsSpan(start, end - start)) : null;
            if (end - start == Group && GroupsEnd(text, end) is int last && KindOf(text[start..last].Replace(" ", "", StringComparison.Ordinal)) == PersonalNumberKind.BankCard)
            {
                (kind, end) = (PersonalNumberKind.BankCard, last);
            }

            if (kind is PersonalNumberKind known)
            {
                yield return (TextSpan.FromBounds(start, end), known);
            }

            start = Math.Min(end + 1, text.Length);
        }
    }

    // 6222 0200 0000 0000 000: as cards print it, in groups of four.
    private static int? GroupsEnd(string text, int end)
    {
        int groups = 1;
        int digits = Group;
        while (digits == Group && groups < 5 && end < text.Length && text[end] == ' ')
        {
            int rest = text.AsSpan(end + 1).IndexOfAnyExceptInRange('0', '9');
            digits = rest < 0 ? text.Length - end - 1 : rest;
            (end, groups) = digits is > 0 and <= Group ? (end + 1 + digits, groups + 1) : (end, groups);
        }

        return groups >= 4 ? end : null;
    }

    private static int NextDigit(string text, int from)
    {
        int found = text.AsSpan(from).IndexOfAnyInRange('0', '9');
        return found < 0 ? text.Length : from + found;
    }

    /// <summary>Whether a word for a contact stands shortly before a place.</summary>
    public static bool IsLabelledContact(string text, int start)
    {
        // 联系电话：0700-5550100、13800000000: other numbers may stand between.
        int end = text.AsSpan(0, start).LastIndexOfAnyExcept(Between) + 1;
        int from = Math.Max(0, end - LabelDistance);
        return Wording.ContainsAny(text.AsSpan(from, start - from), ContactLabels);
    }

    /// <summary>The number made unreadable, for messages.</summary>
    public static string Mask(ReadOnlySpan<char> number) => string.Concat(number[..3], "****", number[^2..]);

    // Part of a decimal, of an amount or of a code with letters is no number of a person.
    private static bool StandsAlone(string text, int start, int end) =>
        !(start > 0 && (".,-/_".Contains(text[start - 1], StringComparison.Ordinal) || char.IsAsciiLetter(text[start - 1])))
        && !(end < text.Length && ("元万亿_@".Contains(text[end], StringComparison.Ordinal) || char.IsAsciiLetter(text[end]) || (text[end] is '.' or ',' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))));

    private static PersonalNumberKind? KindOf(ReadOnlySpan<char> number) => number.Length switch
    {
        11 when number[0] == '1' && number[1] is >= '3' and <= '9' => PersonalNumberKind.Mobile,
        18 when IsIdentity(number) => PersonalNumberKind.Identity,
        >= 16 and <= 19 when number[^1] is not ('X' or 'x') && IsIssuer(number) && IsLuhn(number) => PersonalNumberKind.BankCard,
        _ => null,
    };

    private static bool IsIdentity(ReadOnlySpan<char> number)
    {
        int year = Value(number[6..10]);
        int month = Value(number[10..12]);
        int day = Value(number[12..14]);
        if (number[0] is '0' or '9' || year is < 1900 or > 2100 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        int sum = 0;
        for (int i = 0; i < IdentityWeights.Length; i++)
        {
            sum += (number[i] - '0') * IdentityWeights[i];
        }

        return char.ToUpperInvariant(number[^1]) == IdentityChecks[sum % 11];
    }

    // UnionPay, Visa, Mastercard and JCB.
    private static bool IsIssuer(ReadOnlySpan<char> number) => number[0] is '4' or '5' || number.StartsWith("62") || number.StartsWith("35");

    private static bool IsLuhn(ReadOnlySpan<char> number)
    {
        int sum = 0;
        for (int i = 0; i < number.Length; i++)
        {
            int digit = number[^(i + 1)] - '0';
            digit = i % 2 == 0 ? digit : digit * 2;
            sum += digit > 9 ? digit - 9 : digit;
        }

        return sum % 10 == 0;
    }

    private static int Value(ReadOnlySpan<char> digits)
    {
        int value = 0;
        foreach (char digit in digits)
        {
            value = (value * 10) + digit - '0';
        }

        return value;
    }
}
