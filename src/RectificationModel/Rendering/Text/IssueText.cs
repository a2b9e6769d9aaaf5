using RectificationModel.Parsing;
using RectificationModel.Parsing.Fields;
using RectificationModel.Parsing.Outline;
using RectificationModel.Parsing.Zones;

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
        int fieldNumber = FieldNumber(issue);
        while (blocks.Length > 0 && !HoldsHeadings(blocks[0]) && !EndsLikeTail(blocks[0]) && (IsPart(blocks[0], LabelKind.Goal) || blocks[0] is LabelledPart { Ordinal.Value: int number } && number < fieldNumber))
        {
            PartText.Write((LabelledPart)blocks[0], lines);
            blocks = blocks[1..];
        }

        if (issue.Deadline is Deadline deadline)
        {
            lines.Line(Labelled(deadline.Caption ?? Captions.Deadline, deadline.Text + deadline.End, lines));
        }

        PartyText.Write(issue.Responsible, lines);
        int own = OwnBlocks(blocks, issue.Progress is { Place: ProgressPlace.End });
        if (HasNumberedField(issue) && own > 0 && blocks[0] is not (LabelledPart { Ordinal: not null } or RectificationMeasure))
        {
            lines.EndPart();
        }

        BlockText.WriteAll(ValueList.Create(blocks[..own]), lines);
        WriteProgress(issue.Progress, ProgressPlace.End, lines);
        if (own > 0 && own < blocks.Length && issue.Progress is not { Place: ProgressPlace.End } && BlockText.GoesOnAfterPart(blocks[own - 1], blocks[own]))
        {
            lines.EndPart();
        }

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

    // A field behind deeper headings would belong to them.
    private static bool HoldsHeadings(Block block)
    {
        foreach (Block child in block.Children)
        {
            if (child is Section or LabelledPart || child is RectificationMeasure { Marker: string marker } && OrdinalReader.TryRead(marker, out _))
            {
                return true;
            }
        }

        return false;
    }

    // A label behind prose that may end a notice would be read as a part.
    private static bool EndsLikeTail(Block block) => block.Children is { IsEmpty: false } children && children[^1] is Paragraph paragraph && TailReader.MayBelong(paragraph.Text);

    // The first number among 三、整改时限 and 四、责任单位; parts with a smaller one stand before them.
    private static int FieldNumber(RectificationIssue issue)
    {
        string? caption = IsNumbered(issue.Deadline?.Caption) ? issue.Deadline!.Caption : issue.Responsible.AsSpan() is [ResponsibleParty first, ..] ? first.Caption : null;
        return caption is not null && OrdinalReader.TryRead(caption, out OrdinalText ordinal) ? ordinal.Value : 0;
    }

    // 三、整改时限 would take what follows for its own.
    private static bool HasNumberedField(RectificationIssue issue) =>
        IsNumbered(issue.Deadline?.Caption) || issue.Responsible.AsSpan() is [.., ResponsibleParty last] && IsNumbered(last.Caption) || issue.Progress is { Place: ProgressPlace.Lead } progress && IsNumbered(progress.Caption);

    private static bool IsNumbered(string? caption) => caption is not null && OrdinalReader.TryRead(caption, out _);

    private static bool IsPart(Block block, LabelKind kind) => block is LabelledPart part && OpeningVocabulary.Default.Find(part.Label) == kind;

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

    // A state at the end stands before deeper headings, which it would otherwise belong to, and before prose that may end a notice.
    private static int OwnBlocks(ReadOnlySpan<Block> blocks, bool stateFollows)
    {
        int own = 0;
        while (own < blocks.Length && blocks[own] is not Section)
        {
            own++;
        }

        int written = own;
        while (stateFollows && written > 0 && blocks[written - 1] is Paragraph paragraph && TailReader.MayBelong(paragraph.Text))
        {
            written--;
        }

        return written > 0 ? written : own;
    }
}
