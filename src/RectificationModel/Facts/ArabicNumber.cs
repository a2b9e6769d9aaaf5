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

    // 第3 120人, 表1 350亩: behind these stands a number of its own.
    private const string Labels = "第表图件号节条款项章页年月日";

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
            else if (IsGroupMark(text, i, group == 0 ? i - at : 0) || IsGroupSpace(text, at, i, group))
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
        bool torn = group == 0 && IsTornPoint(text, at, i);
        i += torn ? 1 : 0;
        if (torn || (i + 1 < text.Length && text[i] is '.' or '．' && NumeralChars.IsDigit(text[i + 1])))
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

    // 4 180亩: a space between thousands, as ISO 80000-1 has it; behind a word like 表 it parts two numbers.
    private static bool IsGroupSpace(ReadOnlySpan<char> text, int at, int i, int group)
    {
        bool space = text[i] is ' ' or '\u00A0' or '\u2009' or '\u202F' && i + 3 < text.Length && (group == 0 ? i - at <= 3 && text[at] is >= '1' and <= '9' : i - group == 4 && text[group] == text[i]);
        if (!space || (at > 0 && !char.IsLetter(text[at - 1])) || (at > 0 && (char.IsAscii(text[at - 1]) || Labels.Contains(text[at - 1], StringComparison.Ordinal))))
        {
            return false;
        }

        int end = i + 1;
        while (end < text.Length && NumeralChars.IsDigit(text[end]) && end - i <= 4)
        {
            end++;
        }

        return end - i == 4;
    }

    // 租金128. 6万元: a conversion put a space behind the point. At the start of a line 12. is a marker.
    private static bool IsTornPoint(ReadOnlySpan<char> text, int at, int i) =>
        i + 2 < text.Length && i - at > 1 && text[i] == '.' && text[i + 1] == ' ' && NumeralChars.IsDigit(text[i + 2]) && at > 0 && char.IsLetter(text[at - 1]) && !char.IsAscii(text[at - 1]);

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
