namespace RectificationModel;

/// <summary>The days in which the public may object (公示期): 2023年12月4日至12月8日，共5个工作日.</summary>
public sealed record PublicPeriod
{
    /// <summary>The first day.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>The last day, which belongs to the period.</summary>
    public required DateOnly End { get; init; }

    /// <summary>The number of days as printed; null where none is printed.</summary>
    public int? Days { get; init; }

    /// <summary>How the printed days are counted; null where no number is printed.</summary>
    public DayKind? DayKind { get; init; }

    /// <summary>The wording as printed: 2023年12月4日至12月8日，共5个工作日.</summary>
    public required string Text { get; init; }

    /// <summary>Unknown JSON members, kept and written back.</summary>
    public ExtensionMembers Extensions { get; init; }
}
