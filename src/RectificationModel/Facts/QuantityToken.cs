namespace RectificationModel.Facts;

/// <summary>A figure with its unit in a text: a quantity, a share or a span of time, by the kind of its unit.</summary>
internal readonly record struct QuantityToken
{
    /// <summary>The first character, approximators included.</summary>
    public int Start { get; init; }

    /// <summary>The place after the last character, approximators included.</summary>
    public int End { get; init; }

    /// <summary>The first character of the number itself.</summary>
    public int NumberStart { get; init; }

    /// <summary>The place after the unit.</summary>
    public int UnitEnd { get; init; }

    /// <summary>What the unit measures.</summary>
    public UnitKind Kind { get; init; }

    /// <summary>The unit of the fact.</summary>
    public string Unit { get; init; }

    /// <summary>The value in that unit; null where it is open or a range.</summary>
    public decimal? Value { get; init; }

    /// <summary>The lower end of the interval.</summary>
    public decimal? Lower { get; init; }

    /// <summary>The upper end of the interval.</summary>
    public decimal? Upper { get; init; }

    /// <summary>How exactly it is given.</summary>
    public Approximation Approximation { get; init; }
}
