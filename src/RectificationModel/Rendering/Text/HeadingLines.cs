using RectificationModel.Parsing;
using RectificationModel.Parsing.Zones;

namespace RectificationModel.Rendering.Text;

/// <summary>How a heading or a label stands to the prose under it: on a line of its own what reads like a notice's end would be taken for it, or take the rest with it.</summary>
internal static class HeadingLines
{
    /// <summary>An ordinal with its heading; a figure behind 1. is set off, or both would be read as one.</summary>
    public static string Numbered(string? ordinal, string heading) =>
        ordinal is [.., '.' or '．'] && heading is [>= '0' and <= '9', ..] ? $"{ordinal} {heading}" : ordinal + heading;

    /// <summary>Whether the prose goes on in the line of the heading.</summary>
    public static bool RunsIn(Section section) =>
        EndsInLine(section) && section.Blocks.AsSpan() is [Paragraph first, .. ReadOnlySpan<Block> others]
            && (MayEnd(first) && !MayEnd(others) || section is RectificationIssue { Progress.Place: ProgressPlace.Text, Ordinal.Style: >= OrdinalStyle.Arabic });

    /// <summary>Whether the prose behind a label stands on a line of its own.</summary>
    public static bool StandsAlone(LabelledPart part) => part.Blocks.AsSpan() is [Paragraph first, .. ReadOnlySpan<Block> others] && MayEnd(first) && MayEnd(others);

    // A colon ends a heading within the line where the heading is a label, the border of a cell at the line's end alone.
    private static bool EndsInLine(Section section) => section.HeadingEnd is not (null or "|") && (section.HeadingEnd is not ("：" or ":") || OpeningVocabulary.Default.Find(section.Heading) is not null);

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
