namespace RectificationModel;

/// <summary>A fold over blocks: one method a kind, so that a new kind cannot be forgotten.</summary>
/// <typeparam name="TResult">What a visit gives.</typeparam>
/// <example>A renderer, a counter or a rewriter derives from this class and calls <see cref="Visit"/> on the children itself.</example>
public abstract class BlockVisitor<TResult>
{
    /// <summary>Visits a block by its kind.</summary>
    /// <param name="block">The block.</param>
    /// <exception cref="ArgumentNullException"><paramref name="block"/> is null.</exception>
    public TResult Visit(Block block)
    {
        ArgumentNullException.ThrowIfNull(block);
        return block.Accept(this);
    }

    /// <summary>Visits a paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    protected internal abstract TResult VisitParagraph(Paragraph paragraph);

    /// <summary>Visits a section that is no issue.</summary>
    /// <param name="section">The section.</param>
    protected internal abstract TResult VisitSection(Section section);

    /// <summary>Visits an issue.</summary>
    /// <param name="issue">The issue.</param>
    protected internal abstract TResult VisitIssue(RectificationIssue issue);

    /// <summary>Visits a labelled part.</summary>
    /// <param name="part">The part.</param>
    protected internal abstract TResult VisitPart(LabelledPart part);

    /// <summary>Visits a measure.</summary>
    /// <param name="measure">The measure.</param>
    protected internal abstract TResult VisitMeasure(RectificationMeasure measure);
}
