namespace RectificationModel.Facts;

/// <summary>Dates that lost 年 or 月 on the way, read where the digits alone allow one reading: 2023927日 is 2023年9月27日, 2023111日 is not read.</summary>
internal static class DamagedDate
{
    public static bool TryReadDay(ReadOnlySpan<char> text, int at, SmallNumber number, out DatePart part)
    {
        int end = DateWords.SkipSpaces(text, number.End) + 1;
        int power = number.Digits switch { 6 => 100, 7 => 1000, _ => 10_000 };
        int year = number.Value / power;
        return TrySplit(year, number.Value % power, number.Digits - 4, end, out part) && year is >= 1900 and <= 2199 && text[at] is '1' or '2';
    }

    /// <summary>2021年1231日, which lost 月.</summary>
    public static bool TryReadAfterYear(ReadOnlySpan<char> text, int at, int year, out DatePart part)
    {
        part = default;
        if (!SmallNumber.TryRead(text, at, out SmallNumber rest) || rest.IsHan || rest.Digits is < 3 or > 4)
        {
            return false;
        }

        int i = DateWords.SkipSpaces(text, rest.End);
        return i < text.Length && text[i] == '日' && TrySplit(year, rest.Value, rest.Digits, i + 1, out part);
    }

    /// <summary>20240307 between marks or white space; elsewhere eight digits are a code.</summary>
    public static bool TryReadCompact(ReadOnlySpan<char> text, int at, SmallNumber number, out DatePart part)
    {
        part = default;
        int i = DateWords.SkipSpaces(text, number.End);
        bool isDay = i < text.Length && text[i] == '日';
        bool alone = (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (number.End >= text.Length || !char.IsLetterOrDigit(text[number.End]) && text[number.End] is not ('-' or '.' or '_' or '/'))
            && (at == 0 || text[at - 1] is not ('-' or '.' or '_' or '/' or '：' or ':'));
        if (isDay || !alone)
        {
            return false;
        }

        bool read = TrySplit(number.Value / 10_000, number.Value % 10_000, 4, number.End, out part) && part.Year is >= 1949 and <= 2099;
        part.Flaw = null;
        return read;
    }

    private static bool TrySplit(int year, int rest, int digits, int end, out DatePart part)
    {
        part = default;
        int readings = 0;
        for (int dayDigits = 1; dayDigits <= 2; dayDigits++)
        {
            int power = dayDigits == 1 ? 10 : 100;
            (int month, int day) = (rest / power, rest % power);
            int monthDigits = digits - dayDigits;
            if (monthDigits is 1 or 2 && month is >= 1 and <= 12 && day >= 1 && year is >= 1 and <= 9999 && day <= DateTime.DaysInMonth(year, month))
            {
                readings++;
                part = new() { End = end, Year = year, Month = month, LastMonth = month, Day = day, Granularity = DateGranularity.Day, Flaw = DateFlaw.LostCharacters };
            }
        }

        return readings == 1;
    }
}
