namespace RectificationModel.Facts;

/// <summary>A number of a date: up to eight Arabic digits, or Chinese ones below a hundred or one by one.</summary>
/// <param name="End">The place after it.</param>
/// <param name="Value">Its value.</param>
/// <param name="Digits">The number of digits where it is written digit by digit; 0 for 十二.</param>
/// <param name="IsHan">Whether it is written in Chinese.</param>
/// <param name="HasLeadingZero">Whether its first digit is zero.</param>
internal readonly record struct SmallNumber(int End, int Value, int Digits, bool IsHan, bool HasLeadingZero)
{
    private const int MaxDigits = 8;

    public static bool TryRead(ReadOnlySpan<char> text, int at, out SmallNumber number)
    {
        number = default;
        if (at >= text.Length)
        {
            return false;
        }

        return NumeralChars.Kind(text[at]) switch
        {
            NumeralChar.Digit => TryReadArabic(text, at, out number),
            NumeralChar.HanDigit => TryReadHan(text, at, out number),
            NumeralChar.SmallUnit => TryReadHan(text, at, out number),
            _ => false,
        };
    }

    private static bool TryReadArabic(ReadOnlySpan<char> text, int at, out SmallNumber number)
    {
        int i = at;
        int value = 0;
        while (i < text.Length && i - at <= MaxDigits && NumeralChars.IsDigit(text[i]))
        {
            value = i - at < MaxDigits ? (value * 10) + NumeralChars.Digit(text[i]) : 0;
            i++;
        }

        number = new(i, value, i - at, false, NumeralChars.Digit(text[at]) == 0);
        return i - at <= MaxDigits;
    }

    private static bool TryReadHan(ReadOnlySpan<char> text, int at, out SmallNumber number)
    {
        int i = at;
        int value = 0;
        int tens = -1;
        int digits = 0;
        for (; i < text.Length && i - at < 5; i++)
        {
            NumeralChar kind = NumeralChars.Kind(text[i]);
            if (kind == NumeralChar.HanDigit)
            {
                value = (value * 10) + NumeralChars.Digit(text[i]);
                digits++;
            }
            else if (text[i] is '十' or '拾' && tens < 0 && digits <= 1)
            {
                tens = digits == 0 ? 1 : value;
                (value, digits) = (0, 0);
            }
            else
            {
                break;
            }
        }

        bool valid = i > at && (tens < 0 ? digits is > 0 and <= 4 : digits <= 1);
        number = tens < 0 ? new(i, value, digits, true, text[at] is '零' or '〇') : new(i, (tens * 10) + value, 0, true, false);
        return valid;
    }
}
