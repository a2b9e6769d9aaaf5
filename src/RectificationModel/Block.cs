using RectificationModel.Facts;

namespace RectificationModel;

/// <summary>
/// A block of a notice's body. The kinds are <see cref="Paragraph"/>, <see cref="Section"/>, <see cref="RectificationIssue"/>,
/// <see cref="LabelledPart"/> and <see cref="RectificationMeasure"/>; there are no others.
/// </summary>
/// <remarks>All blocks are immutable, value-equal and safe to share between threads.</remarks>
public abstract record Block
{
    private protected Block()
    {
    }

    /// <summary>The blocks that stand directly under this one, in document order; empty for a paragraph and a measure.</summary>
    public virtual ValueList<Block> Children => default;

    /// <summary>Unknown JSON members, kept and written back.</summary>
    public ExtensionMembers Extensions { get; init; }

    /// <summary>All blocks under this one in document order, itself left out.</summary>
    public IEnumerable<Block> Descendants() => BlockTree.Walk(Children);

    /// <summary>All blocks of one kind under this one in document order, itself left out.</summary>
    /// <typeparam name="T">The kind; <see cref="Section"/> includes issues.</typeparam>
    public IEnumerable<T> Descendants<T>()
        where T : Block => Descendants().OfType<T>();

    /// <summary>Calls the visitor's method for the kind of this block.</summary>
    /// <typeparam name="TResult">What the visitor gives.</typeparam>
    /// <param name="visitor">The visitor.</param>
    public abstract TResult Accept<TResult>(BlockVisitor<TResult> visitor);

    /// <summary>Every figure, date and cited document in the texts of this block and of those under it; paths start at the block.</summary>
    /// <param name="kinds">The kinds of facts to read; all unless told otherwise.</param>
    /// <param name="reference">The day that implied years are told from where no earlier date gives one; null where there is none.</param>
    public NoticeFacts Facts(FactKinds kinds = FactKinds.All, DateOnly? reference = null) => FactReader.Default.Read(this, kinds, reference);
}
