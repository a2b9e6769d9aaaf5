namespace RectificationModel;

/// <summary>A change of a text: what stands at a place, and what is to stand there instead.</summary>
/// <param name="Span">The place in the text; of length 0 for an insertion.</param>
/// <param name="Replacement">What is to stand there; empty for a deletion.</param>
public readonly record struct TextEdit(TextSpan Span, string Replacement);
