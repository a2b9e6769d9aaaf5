namespace RectificationModel.Facts;

/// <summary>A share or a difference of shares: 15%, 近六成, 百分之五, 5.5个百分点.</summary>
public sealed record PercentageFact : NoticeFact
{
    /// <summary>The unit of a share.</summary>
    public const string Percent = "%";

    /// <summary>The unit of a difference of shares.</summary>
    public const string PercentagePoints = "个百分点";

    /// <inheritdoc/>
    public override FactKind Kind => FactKind.Percentage;

    /// <summary>The number of hundredths: 六成 is 60, 千分之五 is 0.5; null where <see cref="Approximation"/> is several or range.</summary>
    public required decimal? Value { get; init; }

    /// <summary><see cref="Percent"/> or <see cref="PercentagePoints"/>.</summary>
    public required string Unit { get; init; }

    /// <summary>How exactly the number is given.</summary>
    public Approximation Approximation { get; init; }

    /// <summary>The lower end of the interval; null where the number is exact or unbounded.</summary>
    public decimal? Lower { get; init; }

    /// <summary>The upper end of the interval; null where the number is exact or unbounded.</summary>
    public decimal? Upper { get; init; }

    /// <summary>The direction of a change that the figure belongs to; null where none is stated.</summary>
    public FactChange? Change { get; init; }

    /// <summary>Whether the figure is the change (下降15%) or its result (下降至15%); null where no change is stated.</summary>
    public ChangeForm? ChangeForm { get; init; }
}
