namespace RectificationModel.Facts;

/// <summary>A span of time that is no date: 45天, 3个月, 5个工作日.</summary>
public sealed record DurationFact : NoticeFact
{
    /// <inheritdoc/>
    public override FactKind Kind => FactKind.Duration;

    /// <summary>The number of units; null where <see cref="Approximation"/> is several or range.</summary>
    public required decimal? Value { get; init; }

    /// <summary>The unit as written: 天, 个月, 个工作日.</summary>
    public required string Unit { get; init; }

    /// <summary>How exactly the number is given.</summary>
    public Approximation Approximation { get; init; }

    /// <summary>The lower end of the interval; null where the number is exact or unbounded.</summary>
    public decimal? Lower { get; init; }

    /// <summary>The upper end of the interval; null where the number is exact or unbounded.</summary>
    public decimal? Upper { get; init; }
}
