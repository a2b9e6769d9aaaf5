namespace RectificationModel.Facts;

/// <summary>A number in Arabic digits, with thousands separators and decimals, in full or half width.</summary>
/// <param name="End">The place after its last character.</param>
/// <param name="Value">Its value.</param>
/// <param name="Step">The place of its last digit that is not zero: 2.38 is 0.01, 200 is 100.</param>
/// <param name="HasDecimals">Whether it has decimals.</param>
internal readonly record struct ArabicNumber(int End, decimal Value, decimal Step, bool HasDecimals)
{
    // Seventeen digits hold 10^16; what is longer is a code.
    private const int MaxDigits = 17;

    /// <summary>Reads the number at a place. False for codes (version numbers, more digits than a number has); the end is then that of the code.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out ArabicNumber number)
    {
        int i = at;
        ulong value = 0;
        int digits = 0;
        int zeros = 0;
        int group = 0;
        while (i < text.Length)
        {
            if (NumeralChars.IsDigit(text[i]))
            {
                int digit = NumeralChars.Digit(text[i]);
                value = digits < MaxDigits ? (value * 10) + (ulong)digit : 0;
                zeros = digit == 0 ? zeros + 1 : 0;
                digits++;
                i++;
            }
            else if (IsGroupMark(text, i, group == 0 ? i - at : 0))
            {
                group = i++;
            }
            else
            {
                break;
            }
        }

        decimal step = value == 0 || zeros == 0 ? 1 : Power(zeros);
        decimal result = value;
        bool decimals = false;
        if (i + 1 < text.Length && text[i] is '.' or '．' && NumeralChars.IsDigit(text[i + 1]))
        {
            decimals = true;
            result = ReadDecimals(text, ref i, value, ref step, ref digits);
            if (i + 1 < text.Length && text[i] is '.' or '．' && NumeralChars.IsDigit(text[i + 1]))
            {
                number = new(SkipCode(text, i), 0, 0, false);
                return false;
            }
        }

        number = new(i, result, step, decimals);
        return digits <= MaxDigits;
    }

    private static decimal ReadDecimals(ReadOnlySpan<char> text, ref int i, ulong value, ref decimal step, ref int digits)
    {
        byte scale = 0;
        for (i++; i < text.Length && NumeralChars.IsDigit(text[i]); i++)
        {
            digits++;
            if (digits > MaxDigits)
            {
                continue;
            }

            scale++;
            int digit = NumeralChars.Digit(text[i]);
            value = (value * 10) + (ulong)digit;
            step = digit == 0 ? step : new(1, 0, 0, false, scale);
        }

        return new((int)value, (int)(value >> 32), 0, false, scale);
    }

    // A separator stands behind one to three digits and before exactly three; a full-width comma only between full-width digits, else it parts clauses.
    private static bool IsGroupMark(ReadOnlySpan<char> text, int i, int before)
    {
        bool fullWidth = text[i] is '，' && i > 0 && text[i - 1] >= '０';
        if ((text[i] is not ',' && !fullWidth) || before > 3 || i + 3 >= text.Length)
        {
            return false;
        }

        for (int k = 1; k <= 3; k++)
        {
            if (!NumeralChars.IsDigit(text[i + k]) || (fullWidth && text[i + k] < '０'))
            {
                return false;
            }
        }

        return i + 4 >= text.Length || !NumeralChars.IsDigit(text[i + 4]);
    }

    private static int SkipCode(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && (NumeralChars.IsDigit(text[i]) || text[i] is '.' or '．'))
        {
            i++;
        }

        return i;
    }

    private static decimal Power(int zeros)
    {
        decimal power = 1;
        for (int i = 0; i < Math.Min(zeros, MaxDigits); i++)
        {
            power *= 10;
        }

        return power;
    }
}
