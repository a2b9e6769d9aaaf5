namespace RectificationModel.Facts;

/// <summary>The characters in which a style writes digits and units.</summary>
/// <param name="Digits">0 to 9.</param>
/// <param name="Units">The first, ten, hundred and thousand; the first is not used.</param>
internal readonly record struct NumeralStyles(string Digits, string Units)
{
    public static NumeralStyles Of(NumeralStyle style) => style switch
    {
        NumeralStyle.Plain => new("零一二三四五六七八九", " 十百千"),
        NumeralStyle.Financial => new("零壹贰叁肆伍陆柒捌玖", " 拾佰仟"),
        NumeralStyle.Digits => new("〇一二三四五六七八九", " 十百千"),
        _ => throw new ArgumentOutOfRangeException(nameof(style), style, "There is no such style."),
    };
}
