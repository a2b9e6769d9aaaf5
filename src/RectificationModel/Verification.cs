namespace RectificationModel;

/// <summary>What the supervising body confirmed: the third axis of progress (验收销号).</summary>
public enum Verification
{
    /// <summary>Nothing is stated.</summary>
    None,

    /// <summary>Handed in for acceptance: 待验收, 申请销号.</summary>
    Submitted,

    /// <summary>Sent back: 验收退回.</summary>
    Returned,

    /// <summary>Accepted: 已验收, 验收通过.</summary>
    Verified,

    /// <summary>Struck off the list: 已销号, 完成销号.</summary>
    Closed,
}
