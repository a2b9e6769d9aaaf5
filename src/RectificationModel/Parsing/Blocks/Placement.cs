namespace RectificationModel.Parsing.Blocks;

/// <summary>A piece of the clean text and the member that holds it.</summary>
internal readonly record struct Placement(TextSpan Clean, SegmentKind Kind, NoticePath? Path, int TextOffset);
