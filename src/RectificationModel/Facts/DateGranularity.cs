namespace RectificationModel.Facts;

/// <summary>How finely a date is given.</summary>
public enum DateGranularity
{
    /// <summary>A day: 8月16日.</summary>
    Day,

    /// <summary>A month: 2023年11月.</summary>
    Month,

    /// <summary>A quarter: 第三季度.</summary>
    Quarter,

    /// <summary>Half a year: 上半年.</summary>
    HalfYear,

    /// <summary>A year: 2021年, 2021年度.</summary>
    Year,

    /// <summary>A range of any of them: 2021年3月12日至6月20日, 2021年前10个月.</summary>
    Period,
}
