namespace RectificationModel;

/// <summary>A part of the body under a heading that names no problem: 组织领导, 在…方面, 下一步打算. JSON type <c>section</c>.</summary>
/// <remarks>A heading that names a problem is a <see cref="RectificationIssue"/>, which is a section with more members.</remarks>
public record Section : Block
{
    /// <summary>The heading's number as written (一、); null where there is none, and where <c>Compose()</c> is to give one of its own level.</summary>
    public Ordinal? Ordinal { get; init; }

    /// <summary>The heading without its ordinal and its final mark.</summary>
    public required string Heading { get; init; }

    /// <summary>The mark after the heading as written, 。 or ：; null where there is none.</summary>
    public string? HeadingEnd { get; init; }

    /// <summary>What stands under the heading, in document order.</summary>
    public ValueList<Block> Blocks { get; init; }

    /// <inheritdoc/>
    public sealed override ValueList<Block> Children => Blocks;

    /// <summary>The paragraphs directly under the heading and in its labelled parts.</summary>
    public IEnumerable<Paragraph> Paragraphs => OwnBlocks<Paragraph>(Blocks);

    /// <summary>The measures directly under the heading and in its labelled parts, in document order; those of deeper sections and issues left out.</summary>
    public IEnumerable<RectificationMeasure> Measures => OwnBlocks<RectificationMeasure>(Blocks);

    /// <summary>The issues directly under the heading and in its labelled parts; deeper ones left out.</summary>
    public IEnumerable<RectificationIssue> Issues => OwnBlocks<RectificationIssue>(Blocks);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(BlockVisitor<TResult> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.VisitSection(this);
    }

    private static IEnumerable<T> OwnBlocks<T>(ValueList<Block> blocks)
        where T : Block
    {
        for (int i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is T own)
            {
                yield return own;
            }
            else if (blocks[i] is LabelledPart part)
            {
                foreach (T inner in OwnBlocks<T>(part.Blocks))
                {
                    yield return inner;
                }
            }
        }
    }
}
