namespace RectificationModel.Facts;

/// <summary>How exactly a figure is given.</summary>
public enum Approximation
{
    /// <summary>As printed: 343场次.</summary>
    Exact,

    /// <summary>More or less the value: 约3200平方米, 50人左右.</summary>
    About,

    /// <summary>More than the value: 200余起, 3万多人, 超20万次.</summary>
    Over,

    /// <summary>Less than the value: 近三成, 不足80人.</summary>
    Under,

    /// <summary>The value or more: 5万元以上, 不少于420亩, 至少3次.</summary>
    AtLeast,

    /// <summary>The value or less: 5万元以下, 不超过3人, 至多两次.</summary>
    AtMost,

    /// <summary>An unnamed number of some order: 数十名, 十几家, 几次. There is no value, an interval at most.</summary>
    Several,

    /// <summary>Between two values: 20至30家. There is no value, the ends are the interval.</summary>
    Range,
}
