namespace RectificationModel.Parsing.Lines;

/// <summary>A line of the clean text: a paragraph, a heading, a label with its value. Trimmed; what was broken is joined.</summary>
internal readonly record struct TextLine(TextSpan Span, bool Indented, int BlankLinesBefore);
