using System.Diagnostics.CodeAnalysis;

namespace RectificationModel;

/// <summary>A paragraph of prose (段落), kept as the author wrote it. JSON type <c>paragraph</c>.</summary>
public sealed record Paragraph : Block
{
    /// <summary>Makes a paragraph whose <see cref="Text"/> is set by an initialiser.</summary>
    public Paragraph()
    {
    }

    /// <summary>Makes a paragraph of a text.</summary>
    /// <param name="text">The text, without a line break.</param>
    [SetsRequiredMembers]
    public Paragraph(string text) => Text = text;

    /// <summary>The text, without a line break.</summary>
    public required string Text { get; init; }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(BlockVisitor<TResult> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.VisitParagraph(this);
    }
}
