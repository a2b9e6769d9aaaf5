namespace RectificationModel.Parsing;

/// <summary>A piece of the source and where it went. The segments of a result tile its source: no gap, no overlap.</summary>
/// <param name="Kind">What the piece is.</param>
/// <param name="Span">Its place in the source.</param>
/// <param name="Path">The string member that holds it; null for white space, artefacts and structure that no member holds.</param>
/// <param name="TextOffset">Where the piece starts in that member's string; 0 where there is no path.</param>
public readonly record struct SourceSegment(SegmentKind Kind, TextSpan Span, NoticePath? Path, int TextOffset);
