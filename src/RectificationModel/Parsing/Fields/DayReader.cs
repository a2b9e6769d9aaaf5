using System.Globalization;

namespace RectificationModel.Parsing.Fields;

/// <summary>A day as it is written in an opening or a signature: 2021年3月12日, 3月12日, 二〇二四年一月二十二日, 2023-05-16.</summary>
internal readonly record struct DayReader(DateOnly? Date, int Length, int? Year)
{
    public static bool TryRead(ReadOnlySpan<char> text, int? contextYear, out DayReader day)
    {
        day = default;
        int at = 0;
        int? first = Number(text, ref at, out int digits);
        if (first is null || at >= text.Length)
        {
            return false;
        }

        if (text[at] is '-' or '.' or '/' or '－' && digits == 4)
        {
            return TryReadNumeric(text, first.Value, at, out day);
        }

        int? year = contextYear;
        if (text[at] == '年' && digits == 4)
        {
            year = first;
            at++;
            first = Number(text, ref at, out _);
        }

        if (first is not (>= 1 and <= 12) || at >= text.Length || text[at] != '月')
        {
            day = new(null, at, year);
            return year is not null && year != contextYear;
        }

        at++;
        int monthEnd = at;
        int? dayOfMonth = Number(text, ref at, out _);
        if (dayOfMonth is null || at >= text.Length || text[at] is not ('日' or '号'))
        {
            day = new(null, monthEnd, year);
            return true;
        }

        day = new(Make(year, first.Value, dayOfMonth.Value), at + 1, year);
        return true;
    }

    private static bool TryReadNumeric(ReadOnlySpan<char> text, int year, int at, out DayReader day)
    {
        char separator = text[at++];
        int? month = Number(text, ref at, out _);
        day = default;
        if (month is null || at >= text.Length || text[at] != separator)
        {
            return false;
        }

        at++;
        int? dayOfMonth = Number(text, ref at, out _);
        day = new(dayOfMonth is int d ? Make(year, month.Value, d) : null, at, year);
        return day.Date is not null;
    }

    private static DateOnly? Make(int? year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year.Value, month) ? new DateOnly(year.Value, month, day) : null;

    // Digits, or Chinese digits: 二〇二四, 二十二.
    private static int? Number(ReadOnlySpan<char> text, ref int at, out int digits)
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        int start = at;
        int value = 0;
        while (at < text.Length && at - start < 4 && CharUnicodeInfo.GetDecimalDigitValue(text[at]) is int digit and >= 0)
        {
            value = (value * 10) + digit;
            at++;
        }

        digits = at - start;
        if (digits > 0)
        {
            while (at < text.Length && text[at] == ' ')
            {
                at++;
            }

            return value;
        }

        return ChineseNumber(text, ref at, out digits);
    }

    private static int? ChineseNumber(ReadOnlySpan<char> text, ref int at, out int digits)
    {
        int start = at;
        while (at < text.Length && at - start < 5 && "〇零○一二三四五六七八九十".Contains(text[at], StringComparison.Ordinal))
        {
            at++;
        }

        ReadOnlySpan<char> number = text[start..at];
        digits = number.Length;
        if (digits == 4 && !number.Contains('十'))
        {
            int value = 0;
            foreach (char c in number)
            {
                value = (value * 10) + (c is '〇' or '○' or '零' ? 0 : "零一二三四五六七八九".IndexOf(c, StringComparison.Ordinal));
            }

            return value;
        }

        return Facts.ChineseNumeral.TryParse(number, out long small) ? (int)small : null;
    }
}
