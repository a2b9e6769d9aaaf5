namespace RectificationModel.Facts;

/// <summary>What a unit measures.</summary>
internal enum UnitKind : byte
{
    /// <summary>A classifier: things counted.</summary>
    Count,

    /// <summary>A unit of measurement.</summary>
    Measure,

    /// <summary>Money.</summary>
    Money,

    /// <summary>A span of time.</summary>
    Duration,

    /// <summary>Percent, tenths, percentage points.</summary>
    Percent,
}

/// <summary>With which Chinese numerals a unit counts; Arabic ones always do.</summary>
internal enum HanUse : byte
{
    /// <summary>None: with them it is a name (三期工程, 二级).</summary>
    Never,

    /// <summary>Those greater than one (两家); 一 stands for "a" there (一项).</summary>
    Many,

    /// <summary>一 too (一座, 一吨).</summary>
    One,
}

/// <summary>A unit or classifier.</summary>
/// <param name="Text">As written.</param>
/// <param name="Name">The unit of the fact.</param>
/// <param name="Kind">What it measures.</param>
/// <param name="Han">With which Chinese numerals it counts.</param>
/// <param name="Word">The characters that make another word of it when they follow: 门店, 年级.</param>
/// <param name="HanWord">Those that do so behind a Chinese numeral alone: 三期工程, 一家人.</param>
/// <param name="Factor">How many of the fact's unit it is: 角 is 0.1 元.</param>
internal sealed record Unit(string Text, string Name, UnitKind Kind, HanUse Han, string Word, string HanWord, decimal Factor)
{
    /// <summary>Whether a value needs no factor.</summary>
    public bool IsWhole { get; } = Factor == 1;
}
