namespace RectificationModel.Facts;

/// <summary>How a number is written.</summary>
[Flags]
internal enum NumberForms
{
    None = 0,

    /// <summary>Arabic digits are in it.</summary>
    Arabic = 1,

    /// <summary>Chinese digits or 十 百 千 are in it; 万 and 亿 alone do not count.</summary>
    Han = 2,

    /// <summary>Chinese digits one by one: 二〇二一.</summary>
    DigitRun = 4,

    /// <summary>两三, 五六十: one or the other.</summary>
    Estimate = 8,

    /// <summary>多, 余, 来 at its end or before 万 and 亿.</summary>
    More = 16,

    /// <summary>几, 数: no value, an interval at most.</summary>
    Several = 32,

    /// <summary>万 or 亿 is in it.</summary>
    Scaled = 64,

    /// <summary>It has decimals.</summary>
    Decimals = 128,
}

/// <summary>A number in a text.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The place after its last one.</param>
/// <param name="Value">Its value, or the value that an open number starts from.</param>
/// <param name="Upper">Where an open number ends; the greater one of an estimate.</param>
/// <param name="Scale">The 万, 亿, or 百 and 千 at its end; 1 where there is none.</param>
/// <param name="Forms">How it is written.</param>
internal readonly record struct NumberToken(int Start, int End, decimal Value, decimal Upper, decimal Scale, NumberForms Forms)
{
    public bool Has(NumberForms form) => (Forms & form) != 0;

    public bool IsHan => (Forms & (NumberForms.Han | NumberForms.Arabic)) == NumberForms.Han;
}
