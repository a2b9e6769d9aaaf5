namespace RectificationModel.Rendering.Text;

/// <summary>How the lines of two blocks stand to each other.</summary>
internal static class BlockLines
{
    /// <summary>Whether a block goes on in the line of the label before it: prose, and a measure with a marker of words.</summary>
    public static bool RunsIn(Block block) => block is Paragraph || block is RectificationMeasure { Marker: string marker } && marker.EndsWith('是');

    /// <summary>Whether a block stands beside the part before it and not in it; another label ends a part by itself.</summary>
    public static bool GoesOnAfterPart(Block previous, Block block) =>
        previous is LabelledPart part && block is not (LabelledPart { Ordinal: null } or RectificationIssue { Caption: not null }) && (part.Ordinal is null || part.Ordinal.Style != OrdinalOf(block)?.Style);

    private static Ordinal? OrdinalOf(Block block) => block switch
    {
        Section section => section.Ordinal,
        LabelledPart part => part.Ordinal,
        RectificationMeasure measure => measure.Marker is string marker ? Ordinal.Parse(marker) : null,
        _ => null,
    };
}
