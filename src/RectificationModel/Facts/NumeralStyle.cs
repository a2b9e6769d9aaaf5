namespace RectificationModel.Facts;

/// <summary>How a number is written in Chinese characters.</summary>
public enum NumeralStyle
{
    /// <summary>Plain: 一百一十, 一千零一.</summary>
    Plain,

    /// <summary>Financial (大写), as on cheques and in vouchers: 壹佰壹拾.</summary>
    Financial,

    /// <summary>Digit by digit, as in years: 二〇二一.</summary>
    Digits,
}
