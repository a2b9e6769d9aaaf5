namespace RectificationModel.Facts;

/// <summary>A total that a sentence divides by states: 反馈25个问题，已完成整改19个、正在整改6个.</summary>
/// <remarks>Counts are in <see cref="Unit"/>; a state that the sentence does not name is null. A sub-state in brackets counts with the state that it stands under.</remarks>
public sealed record StatedTotalFact : NoticeFact
{
    /// <inheritdoc/>
    public override FactKind Kind => FactKind.StatedTotal;

    /// <summary>The classifier; 元 for money.</summary>
    public required string Unit { get; init; }

    /// <summary>The number that the states divide.</summary>
    public required decimal Total { get; init; }

    /// <summary>Completed: 已完成, 已办结, 已整改到位.</summary>
    public decimal? Completed { get; init; }

    /// <summary>In progress: 正在整改, 正在办理.</summary>
    public decimal? InProgress { get; init; }

    /// <summary>Partly completed: 部分完成, 阶段性完成.</summary>
    public decimal? PartlyCompleted { get; init; }

    /// <summary>Basically completed: 基本完成.</summary>
    public decimal? BasicallyCompleted { get; init; }

    /// <summary>Not completed: 未完成, 尚未整改到位.</summary>
    public decimal? NotCompleted { get; init; }

    /// <summary>Kept up for the long term: 长期坚持, 需长期推进.</summary>
    public decimal? LongTerm { get; init; }

    /// <summary>The rate that the sentence states, in percent; null where it states none.</summary>
    public decimal? Rate { get; init; }

    /// <summary>The day to which the figures refer (截至2023年5月底); null where the sentence names none.</summary>
    public DateOnly? AsOf { get; init; }
}
