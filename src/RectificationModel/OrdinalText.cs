using System.Globalization;
using RectificationModel.Facts;

namespace RectificationModel;

/// <summary>An ordinal at the start of a text: how long it is and what it says.</summary>
internal readonly record struct OrdinalText(int Length, int Value, OrdinalStyle Style)
{
    // Nine digits fit an int; a longer run of digits is no ordinal.
    private const int MaxDigits = 4;

    // 1）, 1): of more digits it is the end of a bracket that was broken.
    private const int MaxHalfParenthesized = 2;

    /// <summary>Whether an ordinal may start with a character.</summary>
    public static bool MayStart(char c) => c is '（' or '(' || CircledNumber.Read(c) is not null || IsDigit(c) || IsNumeral(c);

    /// <summary>Reads the ordinal at the start of a text: 一、 （一） 1. （1） 1） ① in full and half width.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out OrdinalText ordinal)
    {
        ordinal = default;
        if (text.IsEmpty)
        {
            return false;
        }

        char first = text[0];
        if (first is '（' or '(')
        {
            return TryReadParenthesized(text, out ordinal);
        }

        if (CircledNumber.Read(first) is int circled)
        {
            ordinal = new(1, circled, OrdinalStyle.Circled);
            return true;
        }

        int digits = DigitCount(text);
        if (digits is > 0 and <= MaxHalfParenthesized && digits < text.Length && text[digits] is '）' or ')')
        {
            ordinal = new(digits + 1, Number(text[..digits]), OrdinalStyle.ArabicParenthesized);
            return ordinal.Value > 0;
        }

        if (digits > 0)
        {
            // 1.5公里 and 12.3% are figures, 1. and 1、 are ordinals.
            bool marked = digits <= MaxDigits && digits < text.Length && text[digits] is '.' or '．' or '、'
                && !(digits + 1 < text.Length && text[digits] is '.' or '．' && IsDigit(text[digits + 1]) && !IsYear(text[(digits + 1)..]) && !IsCount(text[(digits + 1)..]));
            ordinal = marked ? new(digits + 1, Number(text[..digits]), OrdinalStyle.Arabic) : default;
            return marked && ordinal.Value > 0;
        }

        int numerals = NumeralCount(text);
        if (numerals > 0 && numerals < text.Length && text[numerals] is '、' && ChineseNumeral.TryParse(text[..numerals], out long value) && value is > 0 and <= Ordinal.MaxValue)
        {
            ordinal = new(numerals + 1, (int)value, OrdinalStyle.Chinese);
            return true;
        }

        return false;
    }

    /// <summary>Reads 第一条 and 第二部分 at the start of a text. A part stands above 一、, an article below it.</summary>
    public static bool TryReadArticle(ReadOnlySpan<char> text, out OrdinalText ordinal)
    {
        ordinal = default;
        if (text.Length < 3 || text[0] != '第')
        {
            return false;
        }

        ReadOnlySpan<char> inner = text[1..];
        int digits = DigitCount(inner);
        int length = digits > 0 ? digits : NumeralCount(inner);
        bool part = length < inner.Length && inner[length..].StartsWith("部分");
        if (length == 0 || length >= inner.Length || !(part || inner[length] == '条') || digits > MaxDigits)
        {
            return false;
        }

        long value = digits > 0 ? Number(inner[..digits]) : ChineseNumeral.TryParse(inner[..length], out long spelled) ? spelled : 0;
        ordinal = new(length + (part ? 3 : 2), (int)Math.Min(value, Ordinal.MaxValue + 1L), part ? OrdinalStyle.Other : OrdinalStyle.ChineseParenthesized);
        return value is > 0 and <= Ordinal.MaxValue;
    }

    // 2.2024年前三季度: an ordinal before a year.
    private static bool IsYear(ReadOnlySpan<char> text) => DigitCount(text) == 4 && text.Length > 4 && text[4] == '年';

    // 1.3个部门无预算列支: nobody counts parts of a department, while 1.5个月 and 1.3个百分点 are figures.
    private static bool IsCount(ReadOnlySpan<char> text)
    {
        int digits = DigitCount(text);
        ReadOnlySpan<char> unit = text[digits..];
        return unit is ['家' or '名' or '户' or '座' or '所' or '辆' or '起' or '宗', ..] || unit is ['个', not ('月' or '百' or '千' or '小' or '工' or '季' or '年' or '学' or '点' or '交' or '自'), ..];
    }

    private static bool TryReadParenthesized(ReadOnlySpan<char> text, out OrdinalText ordinal)
    {
        ordinal = default;
        ReadOnlySpan<char> inner = text[1..];
        int digits = DigitCount(inner);
        int length = digits > 0 ? digits : NumeralCount(inner);
        if (length == 0 || length >= inner.Length || inner[length] is not ('）' or ')'))
        {
            return false;
        }

        if (digits > 0)
        {
            ordinal = digits <= MaxDigits ? new(length + 2, Number(inner[..digits]), OrdinalStyle.ArabicParenthesized) : default;
            return ordinal.Value > 0;
        }

        bool read = ChineseNumeral.TryParse(inner[..length], out long value) && value is > 0 and <= Ordinal.MaxValue;
        ordinal = read ? new(length + 2, (int)value, OrdinalStyle.ChineseParenthesized) : default;
        return read;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9' or >= '０' and <= '９';

    private static int DigitCount(ReadOnlySpan<char> text)
    {
        int count = 0;
        while (count < text.Length && count <= MaxDigits && IsDigit(text[count]))
        {
            count++;
        }

        return count;
    }

    private static int NumeralCount(ReadOnlySpan<char> text)
    {
        int count = 0;
        while (count < text.Length && IsNumeral(text[count]))
        {
            count++;
        }

        return count;
    }

    // Hardly any text starts with one: a comparison or two, and no search.
    private static bool IsNumeral(char c) => c is '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十' or '百' or '千' or '〇' or '零';

    private static int Number(ReadOnlySpan<char> digits)
    {
        int value = 0;
        foreach (char digit in digits)
        {
            value = (value * 10) + CharUnicodeInfo.GetDecimalDigitValue(digit);
        }

        return value;
    }
}
