using System.Buffers;

namespace RectificationModel.Facts;

/// <summary>The numeral at a place of running text: signs, fractions and ordinals around a <see cref="NumberToken"/>, and the words that only look like numerals.</summary>
internal static class NumeralFinder
{
    // 一切, 四川, 十足: the character behind makes a word of it.
    private static readonly (char First, string Next)[] Words =
    [
        ('一', "切看旦样般直起定致律边向同概贯再些下经度味系番共"), ('四', "川"), ('十', "足分"), ('三', "峡亚"), ('九', "江州寨"), ('两', "广湖岸旁侧"), ('千', "万"), ('半', ""),
    ];

    // These stand in everyday words; alone between other characters they are no numerals: 陆地, 队伍, 收拾, 放肆.
    private static readonly SearchValues<char> Everyday = SearchValues.Create("肆伍陆拾");

    public static bool IsStart(char c) => NumeralChars.Kind(c) is NumeralChar.Digit or NumeralChar.HanDigit or NumeralChar.SmallUnit || c is '负' or '第' or '-' or '－';

    public static bool TryReadAt(ReadOnlySpan<char> text, int at, out NumeralMatch match, bool isWhole)
    {
        match = default;
        int i = at;
        bool ordinal = text[i] == '第';
        i += ordinal ? 1 : 0;
        bool negative = i < text.Length && (text[i] == '负' || (text[i] is '-' or '－' && (i == 0 || !NumeralChars.IsNumeral(text[i - 1]))));
        i += negative ? 1 : 0;
        if (i >= text.Length || NumeralChars.Kind(text[i]) is NumeralChar.None or NumeralChar.BigUnit or NumeralChar.Half || text[i] == '数')
        {
            return false;
        }

        if (!NumberReader.TryRead(text, i, out NumberToken number) || (!isWhole && !ordinal && IsWord(text, number)))
        {
            return false;
        }

        (decimal value, int end) = WithFraction(text, number);
        bool open = number.Has(NumberForms.More | NumberForms.Several);
        if (open && end == number.End && text[end - 1] is '多' or '余' or '来')
        {
            end--;
        }

        match = new(TextSpan.FromBounds(at, end), negative ? -value : value, open);
        return true;
    }

    /// <summary>Where to go on where no numeral starts: behind the run of numeral characters, so that no text is read twice.</summary>
    public static int SkipFrom(ReadOnlySpan<char> text, int at) =>
        NumeralChars.Kind(text[at]) == NumeralChar.Digit && !ArabicNumber.TryRead(text, at, out ArabicNumber code) ? code.End : at + 1;

    private static bool IsWord(ReadOnlySpan<char> text, in NumberToken number)
    {
        if (number.End - number.Start != 1)
        {
            return false;
        }

        char c = text[number.Start];
        char before = number.Start > 0 ? text[number.Start - 1] : '\0';
        char after = number.End < text.Length ? text[number.End] : '\0';
        if (Everyday.Contains(c) && (IsHan(before) || IsHan(after)))
        {
            return true;
        }

        foreach ((char first, string next) in Words)
        {
            if (c == first && next.Contains(after, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // 五分之一, 3又一千分之23.
    private static (decimal Value, int End) WithFraction(ReadOnlySpan<char> text, in NumberToken number)
    {
        int end = number.End;
        if (end < text.Length && text[end] == '又' && end + 1 < text.Length && NumberReader.TryRead(text, end + 1, out NumberToken part) && TryFraction(text, part, out decimal fraction, out int last))
        {
            return (number.Value + fraction, last);
        }

        return TryFraction(text, number, out fraction, out last) ? (fraction, last) : (number.Value, end);
    }

    private static bool TryFraction(ReadOnlySpan<char> text, in NumberToken denominator, out decimal value, out int end)
    {
        (value, end) = (0, denominator.End);
        bool read = denominator.Value > 0 && text[end..].StartsWith("分之") && end + 2 < text.Length && NumeralChars.IsNumeral(text[end + 2]) && NumberReader.TryRead(text, end + 2, out NumberToken numerator)
            && Assign(numerator, denominator, out value, out end);
        return read;
    }

    private static bool Assign(in NumberToken numerator, in NumberToken denominator, out decimal value, out int end)
    {
        (value, end) = (numerator.Value / denominator.Value, numerator.End);
        return true;
    }

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';
}
