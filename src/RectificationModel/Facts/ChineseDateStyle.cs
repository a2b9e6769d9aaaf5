namespace RectificationModel.Facts;

/// <summary>How a day is written.</summary>
public enum ChineseDateStyle
{
    /// <summary>Arabic digits without leading zeros, as GB/T 9704-2012 wants it: 2024年1月22日.</summary>
    Arabic,

    /// <summary>Chinese characters, the year digit by digit: 二〇二四年一月二十二日.</summary>
    Chinese,
}
