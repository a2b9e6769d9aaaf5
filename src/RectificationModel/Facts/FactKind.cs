namespace RectificationModel.Facts;

/// <summary>What a fact is.</summary>
public enum FactKind
{
    /// <summary>Something counted or measured: 343场次, 66.57万元.</summary>
    Quantity,

    /// <summary>A share or a difference of shares: 15%, 近六成, 5.5个百分点.</summary>
    Percentage,

    /// <summary>A day or a range of days: 2021年3月12日至6月20日, 2021年前10个月.</summary>
    Date,

    /// <summary>A cited document: 《…》.</summary>
    Citation,

    /// <summary>A total with the states that divide it: 问题35个，已解决27个.</summary>
    StatedTotal,

    /// <summary>A span of time that is no date: 45天, 3个月.</summary>
    Duration,

    /// <summary>A way to reach somebody: a telephone number, an address.</summary>
    Contact,
}
