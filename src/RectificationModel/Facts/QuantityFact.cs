namespace RectificationModel.Facts;

/// <summary>Something counted or measured: 343场次, 3万多人, 66.57万元.</summary>
public sealed record QuantityFact : NoticeFact
{
    /// <inheritdoc/>
    public override FactKind Kind => FactKind.Quantity;

    /// <summary>The number, in 元 for money; null where <see cref="Approximation"/> is several or range.</summary>
    public required decimal? Value { get; init; }

    /// <summary>The classifier or unit as written: 场次, 平方米, 毫克/升; 元 for all wordings of yuan.</summary>
    public required string Unit { get; init; }

    /// <summary>How exactly the number is given.</summary>
    public Approximation Approximation { get; init; }

    /// <summary>The lower end of the interval in which the number lies; null where it is exact or unbounded.</summary>
    public decimal? Lower { get; init; }

    /// <summary>The upper end of the interval: the next step of the number's last non-zero place, 200余 ends at 300; null where it is exact or unbounded.</summary>
    public decimal? Upper { get; init; }

    /// <summary>The direction of a change that the figure belongs to; null where none is stated.</summary>
    public FactChange? Change { get; init; }

    /// <summary>Whether the figure is the change or its result; null where no change is stated.</summary>
    public ChangeForm? ChangeForm { get; init; }

    /// <summary>What is counted, where it stands right behind the unit (46个问题: 问题) or before the number (收集问题35个: 问题); else null.</summary>
    public string? Noun { get; init; }
}
