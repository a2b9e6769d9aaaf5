namespace RectificationModel.Facts;

/// <summary>Chinese numerals of official style: 一百一十, not 一百十. Thread-safe.</summary>
public static class ChineseNumeral
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>Writes a number in plain Chinese numerals: 110 is 一百一十, 10 is 十.</summary>
    /// <param name="value">The number, from 0 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public static string Format(long value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 9999);
        if (value == 0)
        {
            return "零";
        }

        Span<char> buffer = stackalloc char[8];
        int length = 0;
        bool zero = false;
        long unit = 1000;
        for (int i = 0; i < 4; i++, unit /= 10)
        {
            int digit = (int)(value / unit % 10);
            if (digit == 0)
            {
                zero |= length > 0;
                continue;
            }

            if (zero)
            {
                buffer[length++] = '零';
                zero = false;
            }

            if (!(digit == 1 && i == 2 && length == 0))
            {
                buffer[length++] = Digits[digit];
            }

            if (i < 3)
            {
                buffer[length++] = "千百十"[i];
            }
        }

        return buffer[..length].ToString();
    }

    /// <summary>Reads a plain Chinese numeral below ten thousand.</summary>
    /// <param name="text">The numeral and nothing else.</param>
    /// <param name="value">The number.</param>
    /// <returns>Whether the text is such a numeral.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out long value)
    {
        value = 0;
        long digit = -1;
        long last = long.MaxValue;
        foreach (char c in text)
        {
            int d = c == '〇' ? 0 : Digits.IndexOf(c, StringComparison.Ordinal);
            if (d >= 0)
            {
                if (digit > 0)
                {
                    return false;
                }

                digit = d;
                continue;
            }

            long unit = c switch { '十' => 10, '百' => 100, '千' => 1000, _ => 0 };
            if (unit == 0 || unit >= last)
            {
                return false;
            }

            value += unit * (digit > 0 ? digit : unit == 10 ? 1 : 0);
            (digit, last) = (-1, unit);
        }

        value += Math.Max(0, digit);
        return !text.IsEmpty;
    }
}
