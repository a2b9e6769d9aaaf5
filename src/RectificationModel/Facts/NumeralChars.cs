namespace RectificationModel.Facts;

/// <summary>What a character is in a numeral.</summary>
internal enum NumeralChar : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>0–9, full or half width.</summary>
    Digit,

    /// <summary>〇–九, 两, 壹–玖.</summary>
    HanDigit,

    /// <summary>十 百 千 and their financial forms.</summary>
    SmallUnit,

    /// <summary>万 亿.</summary>
    BigUnit,

    /// <summary>几 数: an open digit.</summary>
    Open,

    /// <summary>半.</summary>
    Half,
}

/// <summary>The class of every character and the value of numeral characters, as tables: one load a character.</summary>
internal static class NumeralChars
{
    private static readonly (string Chars, NumeralChar Kind)[] Classes =
    [
        ("0123456789０１２３４５６７８９", NumeralChar.Digit),
        ("〇○零一二三四五六七八九两兩壹贰叁肆伍陆柒捌玖貳參陸", NumeralChar.HanDigit),
        ("十百千拾佰仟", NumeralChar.SmallUnit),
        ("万亿萬億", NumeralChar.BigUnit),
        ("几数", NumeralChar.Open),
        ("半", NumeralChar.Half),
    ];

    // Each digit's characters, from 0 up.
    private static readonly string[] DigitChars = ["0０〇○零", "1１一壹", "2２二两兩贰貳", "3３三叁參", "4４四肆", "5５五伍", "6６六陆陸", "7７七柒", "8８八捌", "9９九玖"];

    private static readonly NumeralChar[] Table = Build();

    private static readonly byte[] Digits = BuildDigits();

    public static NumeralChar Kind(char c) => Table[c];

    public static bool IsDigit(char c) => Table[c] == NumeralChar.Digit;

    /// <summary>Whether a point ends a sentence of Chinese words, and is no part of a figure: 巡察.2024年.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text, int point) => point > 0 && text[point - 1] is > '\u2e7f' and not (>= '０' and <= '９') or ')' or '%';

    /// <summary>Whether the character is one of a numeral that has a value of its own.</summary>
    public static bool IsNumeral(char c) => Table[c] is >= NumeralChar.Digit and <= NumeralChar.BigUnit;

    /// <summary>The value of a digit; 0 of what is none.</summary>
    public static int Digit(char c) => Digits[c];

    public static long Unit(char c) => c switch
    {
        '十' or '拾' => 10,
        '百' or '佰' => 100,
        '千' or '仟' => 1000,
        '万' or '萬' => 10_000,
        '亿' or '億' => 100_000_000,
        _ => 1,
    };

    private static byte[] BuildDigits()
    {
        byte[] digits = new byte[char.MaxValue + 1];
        for (int value = 0; value < DigitChars.Length; value++)
        {
            foreach (char c in DigitChars[value])
            {
                digits[c] = (byte)value;
            }
        }

        return digits;
    }

    private static NumeralChar[] Build()
    {
        NumeralChar[] table = new NumeralChar[char.MaxValue + 1];
        foreach ((string chars, NumeralChar kind) in Classes)
        {
            foreach (char c in chars)
            {
                table[c] = kind;
            }
        }

        return table;
    }
}
