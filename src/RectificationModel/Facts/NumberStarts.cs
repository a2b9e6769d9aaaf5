namespace RectificationModel.Facts;

/// <summary>The numbers that are told by how they start: open ones (几十, 数百) and digits one by one (二〇二一).</summary>
internal static class NumberStarts
{
    /// <summary>几, 几十, 数百, 数十亿 at the start; 上百 is read by the quantity reader.</summary>
    public static bool TryReadOpen(ReadOnlySpan<char> text, int start, out NumberToken number)
    {
        number = default;
        char c = text[start];
        if (NumeralChars.Kind(c) != NumeralChar.Open)
        {
            return false;
        }

        int i = start + 1;
        decimal unit = 1;
        long last = 0;
        while (i < text.Length && NumeralChars.Kind(text[i]) is NumeralChar.SmallUnit or NumeralChar.BigUnit && i - start <= 4)
        {
            last = NumeralChars.Unit(text[i++]);
            unit *= last;
        }

        if (c == '数' && last == 0)
        {
            number = new(start, start + 1, -1, 0, 1, NumberForms.None);
            return true;
        }

        NumberForms forms = NumberForms.Han | NumberForms.Several | (last >= 10_000 ? NumberForms.Scaled : 0);
        i += i < text.Length && last > 0 && text[i] is '余' or '多' ? 1 : 0;
        number = new(start, i, unit, unit * 10, Math.Max(1, last), forms);
        return true;
    }

    /// <summary>二〇二一, 一二三: Chinese digits without a unit between them.</summary>
    public static bool TryReadDigitRun(ReadOnlySpan<char> text, int start, out NumberToken number)
    {
        number = default;
        if (NumeralChars.Kind(text[start]) != NumeralChar.HanDigit || start + 1 >= text.Length || NumeralChars.Kind(text[start + 1]) != NumeralChar.HanDigit)
        {
            return false;
        }

        int i = start;
        long digits = 0;
        while (i < text.Length && NumeralChars.Kind(text[i]) == NumeralChar.HanDigit)
        {
            digits = i - start < 17 ? (digits * 10) + NumeralChars.Digit(text[i]) : -1;
            i++;
        }

        int length = i - start;
        bool unitFollows = i < text.Length && NumeralChars.Kind(text[i]) is NumeralChar.SmallUnit or NumeralChar.BigUnit;
        if (length == 2 && (unitFollows || NumeralChars.Digit(text[start]) + 1 == NumeralChars.Digit(text[i - 1]) && text[start] is not ('零' or '〇')))
        {
            return false;
        }

        decimal value = digits;
        NumberForms forms = NumberForms.Han | NumberForms.DigitRun;
        if (i + 1 < text.Length && text[i] == '点' && NumeralChars.Kind(text[i + 1]) == NumeralChar.HanDigit && length < 13)
        {
            decimal place = 1;
            int count = 0;
            for (i++; i < text.Length && NumeralChars.Kind(text[i]) == NumeralChar.HanDigit; i++)
            {
                place = ++count > 12 ? place : place / 10;
                value += count > 12 ? 0 : NumeralChars.Digit(text[i]) * place;
            }

            forms |= NumberForms.Decimals;
        }

        number = new(start, i, value, value, 1, forms);
        return true;
    }
}
