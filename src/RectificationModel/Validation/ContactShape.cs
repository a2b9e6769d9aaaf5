using System.Buffers;

namespace RectificationModel.Validation;

/// <summary>The shapes of contacts in China, and where a contact stands in the prose.</summary>
internal static class ContactShape
{
    private static readonly SearchValues<char> NotInMail = SearchValues.Create(" ,，、；;");

    /// <summary>Whether a value may be a phone number; one with words or several numbers in it is not judged.</summary>
    public static bool IsPhone(string value)
    {
        string number = Main(value);
        string digits = string.Concat(number.Where(char.IsAsciiDigit));
        if (digits.Length == 0 || number.Any(c => !char.IsAsciiDigit(c) && !IsSeparator(c)) || digits.Length > 12)
        {
            return true;
        }

        return digits[0] switch
        {
            // 010 and 02x are area codes of three digits, all others have four.
            '0' => digits.Length is 11 or 12 || (digits.Length == 10 && digits[1] is '1' or '2'),
            '1' when digits.Length >= 9 => digits.Length == 11,
            '4' or '8' when digits.Length is 9 or 10 or 11 => digits.Length == 10,
            // 12345, 12380, 110 and local numbers.
            _ => digits.Length is 3 or 5 or 6 or 7 or 8,
        };
    }

    public static bool IsMail(string value)
    {
        string mail = value.Trim();
        int at = mail.IndexOf('@', StringComparison.Ordinal);
        ReadOnlySpan<char> host = at < 0 ? default : mail.AsSpan(at + 1);
        return at > 0 && host.LastIndexOf('.') is int dot and > 0 && host.Length - dot > 2 && !host.Contains('@') && !host.StartsWith(".") && !mail.AsSpan().ContainsAny(NotInMail);
    }

    public static bool IsPostCode(string value) => value.Trim() is { Length: 6 } code && code.All(char.IsAsciiDigit);

    /// <summary>The place of a contact in the texts of the notice; the contact itself where no text holds it.</summary>
    public static (NoticePath Path, TextSpan? Span) Place(NoticeRuleContext context, int index, string value)
    {
        for (int i = context.Texts.Count - 1; i >= 0; i--)
        {
            NoticeText text = context.Texts[i];
            if (value.Length > 0 && text.Text.LastIndexOf(value, StringComparison.Ordinal) is int start and >= 0)
            {
                return (text.Path, new(start, value.Length));
            }
        }

        return (NoticePath.Root.Append("contacts").Append(index).Append("value"), null);
    }

    // The extension (转8021, -8021 behind the number) and a leading country code are left out.
    private static string Main(string value)
    {
        string number = value.Trim();
        number = number.StartsWith("+86", StringComparison.Ordinal) ? number[3..].TrimStart('-', ' ') : number;
        int extension = number.IndexOf('转', StringComparison.Ordinal);
        number = extension < 0 ? number : number[..extension];
        string[] groups = number.Split('-', '—', '－', '–', '―');
        return groups.Length > 2 && groups[^1].Length is > 0 and < 6 && groups[0].StartsWith('0') ? string.Join('-', groups[..^1]) : number;
    }

    private static bool IsSeparator(char c) => "-—－–― \u00A0\u3000()（）".Contains(c, StringComparison.Ordinal);
}
