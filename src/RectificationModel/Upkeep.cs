namespace RectificationModel;

/// <summary>What goes on after an issue is done: the second axis of progress (后续坚持).</summary>
public enum Upkeep
{
    /// <summary>Nothing is stated.</summary>
    None,

    /// <summary>Kept up for good: 长期坚持, 常态化坚持.</summary>
    LongTerm,

    /// <summary>Work on it continues: 持续整改, 持续推进.</summary>
    Ongoing,
}
