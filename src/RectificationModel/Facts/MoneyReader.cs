namespace RectificationModel.Facts;

/// <summary>What stands around sums of money: 角 and 分 behind 元, the currency before the number.</summary>
internal static class MoneyReader
{
    /// <summary>The currency of a sum: that of a word before the number (港币2960元), else that of the unit.</summary>
    public static string Currency(ReadOnlySpan<char> text, int numberStart, string unit)
    {
        if (unit != "元")
        {
            return unit;
        }

        ReadOnlySpan<char> before = text[..numberStart].TrimEnd();
        foreach ((string word, string currency) in UnitTable.Currencies)
        {
            if (before.EndsWith(word))
            {
                return currency;
            }
        }

        return unit;
    }

    /// <summary>Takes 3角5分, 零1分 and 整 behind 元 into the sum.</summary>
    public static void TakeParts(ReadOnlySpan<char> text, ref int end, ref decimal value, ref decimal upper)
    {
        foreach ((string units, decimal factor) in (ReadOnlySpan<(string, decimal)>)[("角毛", 0.1m), ("分", 0.01m)])
        {
            int i = end + (end < text.Length && text[end] is '零' or '〇' or '又' ? 1 : 0);
            bool part = i + 1 < text.Length && NumeralChars.Kind(text[i]) is NumeralChar.Digit or NumeralChar.HanDigit && units.Contains(text[i + 1], StringComparison.Ordinal)
                && !(text[i + 1] == '分' && i + 2 < text.Length && text[i + 2] is '钟' or '之' or '别' or '类');
            if (part)
            {
                value += NumeralChars.Digit(text[i]) * factor;
                upper = value;
                end = i + 2;
            }
        }

        end += end < text.Length && text[end] is '整' && (end + 1 == text.Length || !char.IsLetterOrDigit(text[end + 1])) ? 1 : 0;
    }
}
