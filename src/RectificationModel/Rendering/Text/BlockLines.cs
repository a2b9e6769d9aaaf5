using RectificationModel.Parsing;
using RectificationModel.Parsing.Outline;

namespace RectificationModel.Rendering.Text;

/// <summary>How the lines of two blocks stand to each other.</summary>
internal static class BlockLines
{
    /// <summary>Whether a block goes on in the line of the label before it: prose, and a measure with a marker of words.</summary>
    public static bool RunsIn(Block block) => block is Paragraph || block is RectificationMeasure { Marker: [.., '是' or '要'] };

    /// <summary>Whether a block stands beside the part before it and not in it; another label ends a part by itself.</summary>
    public static bool GoesOnAfterPart(Block previous, Block block) =>
        previous is LabelledPart part && !IsShut(part, block) && block is not (LabelledPart { Ordinal: null } or RectificationIssue { Caption: not null }) && (part.Ordinal is null || part.Ordinal.Style != OrdinalOf(block)?.Style);

    // 整改时限：立行立改 takes no more than its value.
    private static bool IsShut(LabelledPart part, Block? next) =>
        part.Ordinal is null && (part.Blocks.AsSpan() is [Paragraph] || part.Blocks.IsEmpty && next is not (null or Paragraph)) && OpeningVocabulary.Default.Find(part.Label) is LabelKind kind && OpeningReader.IsField(kind);

    /// <summary>Whether a list starts anew behind a labelled part that would take it in.</summary>
    public static bool RestartsAfterPart(Block previous, Block block) => block is Section { Ordinal.Value: 1 } && previous is not LabelledPart && EndsInPart(previous);

    private static bool EndsInPart(Block block)
    {
        while (block is not LabelledPart { Ordinal: null } && block.Children is { IsEmpty: false } children)
        {
            block = children[^1];
        }

        return block is LabelledPart { Ordinal: null } part && !IsShut(part, null);
    }

    private static Ordinal? OrdinalOf(Block block) => block switch
    {
        Section section => section.Ordinal,
        LabelledPart part => part.Ordinal,
        RectificationMeasure measure => measure.Marker is string marker ? Ordinal.Parse(marker) : null,
        _ => null,
    };
}
