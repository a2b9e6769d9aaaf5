using RectificationModel.Parsing;
using RectificationModel.Parsing.Blocks;
using RectificationModel.Parsing.Outline;
using RectificationModel.Parsing.Zones;

namespace RectificationModel.Rendering;

/// <summary>Where the blocks of an issue stand between its typed fields: those of forms are numbered through, 二、整改目标 before 三、整改时限.</summary>
/// <param name="BeforeHeading">A number that opens a form (问题编号：).</param>
/// <param name="BeforeFields">Goals and parts with a smaller number than the first field.</param>
/// <param name="Own">What stands after the fields, up to a progress at the end.</param>
/// <param name="Behind">From the first section on, and prose behind a progress at the end that may end a notice.</param>
internal readonly record struct IssueOrder(Range BeforeHeading, Range BeforeFields, Range Own, Range Behind)
{
    public static IssueOrder Of(RectificationIssue issue)
    {
        ReadOnlySpan<Block> blocks = issue.Blocks.AsSpan();
        int heading = issue.Caption is not null && !blocks.IsEmpty && IsPart(blocks[0], LabelKind.Number) ? 1 : 0;
        int number = FieldNumber(issue);
        int fields = heading;
        while (fields < blocks.Length && StandsBeforeFields(blocks[fields], number))
        {
            fields++;
        }

        int own = OwnEnd(blocks, fields, stateFollows: issue.Progress is { Place: ProgressPlace.End });
        return new(..heading, heading..fields, fields..own, own..blocks.Length);
    }

    /// <summary>Whether a field is a heading (三、整改时限), which would take the lines that follow for its own.</summary>
    public static bool HasNumberedField(RectificationIssue issue) =>
        NumberOf(issue.Deadline?.Caption) > 0
        || issue.Responsible.AsSpan() is [.., ResponsibleParty last] && NumberOf(last.Caption) > 0
        || issue.Progress is { Place: ProgressPlace.Lead } progress && NumberOf(progress.Caption) > 0;

    private static bool StandsBeforeFields(Block block, int fieldNumber) =>
        block is LabelledPart part && (IsPart(part, LabelKind.Goal) || part.Ordinal?.Value < fieldNumber) && !HoldsHeadings(part) && !MayEndNotice(part.Blocks.AsSpan());

    // A progress further down would belong to the section.
    private static int OwnEnd(ReadOnlySpan<Block> blocks, int start, bool stateFollows)
    {
        int end = start;
        while (end < blocks.Length && blocks[end] is not Section && !(blocks[end] is LabelledPart part && part.Blocks.AsSpan() is [.., Section]))
        {
            end++;
        }

        int own = end;
        while (stateFollows && own > start && MayEndNotice(blocks[..own]))
        {
            own--;
        }

        return own > 0 ? own : end;
    }

    // A field behind deeper headings would belong to them.
    private static bool HoldsHeadings(LabelledPart part)
    {
        foreach (Block child in part.Blocks)
        {
            if (child is Section or LabelledPart || child is RectificationMeasure { Marker: string marker } && OrdinalReader.TryRead(marker, out _))
            {
                return true;
            }
        }

        return false;
    }

    // A field behind prose that may end a notice would be read as a part.
    private static bool MayEndNotice(ReadOnlySpan<Block> blocks)
    {
        while (blocks is [.., LabelledPart part] && !HasOneValue(part))
        {
            blocks = part.Blocks.AsSpan();
        }

        return blocks is [.., Paragraph last] && TailReader.MayBelong(last.Text);
    }

    private static int FieldNumber(RectificationIssue issue)
    {
        int number = NumberOf(issue.Deadline?.Caption);
        return number > 0 || issue.Responsible.IsEmpty ? number : NumberOf(issue.Responsible[0].Caption);
    }

    private static int NumberOf(string? caption) => caption is not null && OrdinalReader.TryRead(caption, out OrdinalText ordinal) ? ordinal.Value : 0;

    /// <summary>Whether a part's label is one that has a value (责任单位：): what follows the value stands beside the part.</summary>
    public static bool HasOneValue(LabelledPart part) => OpeningVocabulary.Default.Find(part.Label) is LabelKind kind && FieldReader.IsField(kind);

    private static bool IsPart(Block block, LabelKind kind) => block is LabelledPart part && OpeningVocabulary.Default.Find(part.Label) == kind;
}
