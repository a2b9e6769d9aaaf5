using RectificationModel.Parsing.Zones;

namespace RectificationModel.Rendering.Text;

/// <summary>How a heading or a label stands to the prose under it: on a line of its own what reads like a notice's end would be taken for it, or take the rest with it.</summary>
internal static class HeadingLines
{
    /// <summary>Whether the prose goes on in the line of the heading.</summary>
    public static bool RunsIn(Section section) =>
        section.HeadingEnd is [not ('：' or ':'), ..] && section.Blocks.AsSpan() is [Paragraph first, .. ReadOnlySpan<Block> others]
            && (MayEnd(first) && !MayEnd(others) || section is RectificationIssue { Progress.Place: ProgressPlace.Text, Ordinal.Style: >= OrdinalStyle.Arabic });

    /// <summary>Whether the prose behind a label stands on a line of its own.</summary>
    public static bool StandsAlone(LabelledPart part) => part.Blocks.AsSpan() is [Paragraph first, .. ReadOnlySpan<Block> others] && MayEnd(first) && MayEnd(others);

    private static bool MayEnd(ReadOnlySpan<Block> blocks)
    {
        foreach (Block block in blocks)
        {
            if (block is Paragraph paragraph && TailReader.MayBelong(paragraph.Text))
            {
                return true;
            }
        }

        return false;
    }

    // Brackets behind a heading may be its state.
    private static bool MayEnd(Paragraph paragraph) => TailReader.MayBelong(paragraph.Text) && paragraph.Text[0] is not ('（' or '(');
}
