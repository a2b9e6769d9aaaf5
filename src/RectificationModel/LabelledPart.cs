namespace RectificationModel;

/// <summary>A part that a label introduces, with what follows: 整改措施：, 整改进展情况：, 整改目标：. JSON type <c>part</c>.</summary>
public sealed record LabelledPart : Block
{
    /// <summary>The number of a label that stands as a heading (三、整改目标); else null.</summary>
    public Ordinal? Ordinal { get; init; }

    /// <summary>The label as written, without ordinal and colon.</summary>
    public required string Label { get; init; }

    /// <summary>
    /// What sets the label off, as written, where it is not the usual one: usual are a colon after a plain label and a line break after a numbered one.
    /// Null is the usual one; a space stands for a label that a space sets off, a line feed for one that stands on a line of its own.
    /// </summary>
    public string? LabelEnd { get; init; }

    /// <summary>What the label introduces, in document order.</summary>
    public ValueList<Block> Blocks { get; init; }

    /// <inheritdoc/>
    public override ValueList<Block> Children => Blocks;

    /// <inheritdoc/>
    public override TResult Accept<TResult>(BlockVisitor<TResult> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.VisitPart(this);
    }
}
