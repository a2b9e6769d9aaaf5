namespace RectificationModel.Serialization.Wire;

/// <summary>The values of a block's member <c>type</c>.</summary>
internal enum BlockKind
{
    Paragraph,
    Section,
    Issue,
    Part,
    Measure,
}
