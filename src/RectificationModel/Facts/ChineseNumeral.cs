using System.Globalization;

namespace RectificationModel.Facts;

/// <summary>
/// Numbers in Chinese characters, read, written and found. Official style: 110 is 一百一十, not 一百十. Thread-safe; exact to 10^16.
/// </summary>
public static class ChineseNumeral
{
    /// <summary>The greatest number that <see cref="Format(long, NumeralStyle)"/> writes, 一亿亿.</summary>
    public const long MaxValue = 10_000_000_000_000_000;

    // 10^16 in the longest style: 壹仟壹佰壹拾壹万…亿…, two characters a digit, marks between the sections.
    private const int MaxLength = 48;

    /// <summary>Writes a number in plain Chinese numerals: 110 is 一百一十, 10 is 十.</summary>
    /// <param name="value">The number, from 0 to <see cref="MaxValue"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public static string Format(long value) => Format(value, NumeralStyle.Plain);

    /// <summary>Writes a number in Chinese numerals.</summary>
    /// <param name="value">The number, from 0 to <see cref="MaxValue"/>.</param>
    /// <param name="style">The style: 一百一十, 壹佰壹拾, 一一〇.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number or the style is out of range.</exception>
    public static string Format(long value, NumeralStyle style)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MaxValue);
        Span<char> buffer = stackalloc char[MaxLength];
        return TryFormat(value, buffer, out int length, style) ? buffer[..length].ToString() : throw new ArgumentOutOfRangeException(nameof(value));
    }

    /// <summary>Writes a number in Chinese numerals into a buffer.</summary>
    /// <param name="value">The number, from 0 to <see cref="MaxValue"/>.</param>
    /// <param name="destination">The buffer.</param>
    /// <param name="charsWritten">The number of characters written.</param>
    /// <param name="style">The style.</param>
    /// <returns>Whether the number is in range and the buffer was long enough.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The style is out of range.</exception>
    public static bool TryFormat(long value, Span<char> destination, out int charsWritten, NumeralStyle style = NumeralStyle.Plain)
    {
        charsWritten = 0;
        NumeralStyles chars = NumeralStyles.Of(style);
        if (value is < 0 or > MaxValue)
        {
            return false;
        }

        Span<char> buffer = stackalloc char[MaxLength];
        int length = style == NumeralStyle.Digits ? WriteDigits(value, buffer, chars) : Write(value, buffer, chars, style == NumeralStyle.Financial);
        if (!buffer[..length].TryCopyTo(destination))
        {
            return false;
        }

        charsWritten = length;
        return true;
    }

    /// <summary>Reads a whole number: Chinese in any style, Arabic, or mixed (3万4千).</summary>
    /// <param name="text">The numeral and nothing else.</param>
    /// <param name="value">The number.</param>
    /// <returns>Whether the text is such a numeral.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out long value)
    {
        // Most ordinals and markers have one character.
        if (text is ['一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十'])
        {
            value = text[0] == '十' ? 10 : NumeralChars.Digit(text[0]);
            return true;
        }

        bool read = TryParse(text, out decimal number) && number == decimal.Truncate(number) && Math.Abs(number) <= MaxValue;
        value = read ? (long)number : 0;
        return read;
    }

    /// <summary>Reads a number, decimals (十五点七), fractions (五分之一) and negative ones (负三十二) included.</summary>
    /// <param name="text">The numeral and nothing else.</param>
    /// <param name="value">The number.</param>
    /// <returns>Whether the text is such a numeral, without a word that leaves it open (多, 几).</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        if (text.IsEmpty || text[0] == '第' || !NumeralFinder.TryReadAt(text, 0, out NumeralMatch match, isWhole: true) || match.IsOpen || match.Span.Length != text.Length)
        {
            return false;
        }

        value = match.Value;
        return true;
    }

    /// <summary>Reads a number.</summary>
    /// <param name="text">The numeral and nothing else.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is no numeral.</exception>
    public static decimal Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <summary>Reads a number.</summary>
    /// <param name="text">The numeral and nothing else.</param>
    /// <exception cref="FormatException">The text is no numeral.</exception>
    public static decimal Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out decimal value) ? value : throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"'{text}' is no numeral."));

    /// <summary>The numerals of a text in order, Chinese, Arabic and mixed, with their places and values; ordinals with their 第.</summary>
    /// <param name="text">The text.</param>
    /// <remarks>A character that is part of another word (一切, 四川, 收拾) is none.</remarks>
    public static ValueList<NumeralMatch> Find(ReadOnlySpan<char> text)
    {
        List<NumeralMatch> found = [];
        int i = 0;
        while (i < text.Length)
        {
            if (NumeralFinder.IsStart(text[i]) && NumeralFinder.TryReadAt(text, i, out NumeralMatch match, isWhole: false))
            {
                found.Add(match);
                i = match.Span.End;
            }
            else
            {
                i = NumeralFinder.SkipFrom(text, i);
            }
        }

        return [.. found];
    }

    /// <inheritdoc cref="Find(ReadOnlySpan{char})"/>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ValueList<NumeralMatch> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Find(text.AsSpan());
    }

    private static int WriteDigits(long value, Span<char> buffer, NumeralStyles chars)
    {
        int length = 0;
        do
        {
            buffer[length++] = chars.Digits[(int)(value % 10)];
            value /= 10;
        }
        while (value > 0);
        buffer[..length].Reverse();
        return length;
    }

    private static int Write(long value, Span<char> buffer, NumeralStyles chars, bool keepsOne)
    {
        if (value == 0)
        {
            buffer[0] = chars.Digits[0];
            return 1;
        }

        int length = 0;
        bool zero = false;
        long high = value / 100_000_000;
        if (high > 0)
        {
            length = Write(high, buffer, chars, keepsOne);
            buffer[length++] = '亿';
        }

        foreach ((long unit, bool isWan) in (ReadOnlySpan<(long, bool)>)[(10_000, true), (1, false)])
        {
            int section = (int)(value % 100_000_000 / unit % 10_000);
            zero |= length > 0 && section is > 0 and < 1000;
            if (section > 0)
            {
                length = WriteSection(section, buffer, length, chars, zero, keepsOne);
                zero = false;
                if (isWan)
                {
                    buffer[length++] = '万';
                }
            }
            else
            {
                zero |= length > 0;
            }
        }

        return length;
    }

    private static int WriteSection(int section, Span<char> buffer, int length, NumeralStyles chars, bool zero, bool keepsOne)
    {
        int unit = 1000;
        for (int place = 3; place >= 0; place--, unit /= 10)
        {
            int digit = section / unit % 10;
            if (digit == 0)
            {
                zero |= length > 0 && section % unit > 0 && section >= unit;
                continue;
            }

            if (zero && length > 0)
            {
                buffer[length++] = chars.Digits[0];
            }

            zero = false;
            if (keepsOne || digit != 1 || place != 1 || length > 0)
            {
                buffer[length++] = chars.Digits[digit];
            }

            if (place > 0)
            {
                buffer[length++] = chars.Units[place];
            }
        }

        return length;
    }
}
