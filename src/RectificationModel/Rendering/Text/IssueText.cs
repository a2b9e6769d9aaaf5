using RectificationModel.Parsing.Fields;
using RectificationModel.Parsing.Outline;

namespace RectificationModel.Rendering.Text;

/// <summary>An issue: heading, state, time limit, responsible parties, blocks.</summary>
internal static class IssueText
{
    public static void Write(RectificationIssue issue, LineWriter lines)
    {
        ReadOnlySpan<Block> blocks = issue.Blocks.AsSpan();
        if (issue.Caption is not null && blocks.Length > 0 && IsPart(blocks[0], LabelKind.Number))
        {
            PartText.Write((LabelledPart)blocks[0], lines);
            blocks = blocks[1..];
        }

        WriteHeading(issue, lines);
        WriteProgress(issue.Progress, ProgressPlace.Lead, lines);
        while (blocks.Length > 0 && IsPart(blocks[0], LabelKind.Goal))
        {
            PartText.Write((LabelledPart)blocks[0], lines);
            blocks = blocks[1..];
        }

        if (issue.Deadline is Deadline deadline)
        {
            lines.Line(Labelled(deadline.Caption ?? Captions.Deadline, deadline.Text + deadline.End, lines));
        }

        PartyText.Write(issue.Responsible, lines);
        int own = OwnBlocks(blocks);
        BlockText.WriteAll(ValueList.Create(blocks[..own]), lines);
        WriteProgress(issue.Progress, ProgressPlace.End, lines);
        BlockText.WriteAll(ValueList.Create(blocks[own..]), lines);
    }

    /// <summary>A caption with its value; one whose value stands on a line of its own writes that line first.</summary>
    public static string Labelled(string caption, string value, LineWriter lines)
    {
        string mark = Captions.MarkAfter(caption);
        if (mark != "\n")
        {
            return caption + mark + value;
        }

        lines.Line(caption);
        return value;
    }

    private static bool IsPart(Block block, LabelKind kind) => block is LabelledPart part && LabelVocabulary.Default.Find(part.Label) == kind;

    private static void WriteHeading(RectificationIssue issue, LineWriter lines)
    {
        string state = issue.Progress is { Place: ProgressPlace.Heading } progress ? $"{progress.Caption?[0] ?? '（'}{progress.Label}{progress.Caption?[^1] ?? '）'}" : "";
        string heading = $"{issue.Heading}{state}{issue.HeadingEnd}";
        lines.Line(issue.Caption is string caption ? Labelled(issue.Ordinal + caption, heading, lines) : issue.Ordinal + heading);
    }

    private static void WriteProgress(ProgressState? progress, ProgressPlace place, LineWriter lines)
    {
        if (progress is not null && progress.Place == place)
        {
            lines.Line(Labelled(progress.Caption ?? Captions.Progress, progress.Label + progress.End, lines));
        }
    }

    // A state at the end stands before deeper headings, which it would otherwise belong to.
    private static int OwnBlocks(ReadOnlySpan<Block> blocks)
    {
        for (int i = 0; i < blocks.Length; i++)
        {
            if (blocks[i] is Section)
            {
                return i;
            }
        }

        return blocks.Length;
    }
}
