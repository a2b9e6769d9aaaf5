using RectificationModel.Parsing;
using RectificationModel.Parsing.Outline;

namespace RectificationModel.Rendering.Html;

/// <summary>Where the blocks of an issue stand between its typed fields: those of forms are numbered through, 二、整改目标 before 三、整改时限.</summary>
/// <param name="BeforeHeading">A number that opens a form (问题编号：).</param>
/// <param name="BeforeFields">Goals and parts with a smaller number than the first field.</param>
/// <param name="Own">What stands after the fields, up to a progress at the end.</param>
/// <param name="Deeper">From the first section on.</param>
internal readonly record struct IssueOrder(Range BeforeHeading, Range BeforeFields, Range Own, Range Deeper)
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

        int own = fields;
        while (own < blocks.Length && blocks[own] is not Section)
        {
            own++;
        }

        return new(..heading, heading..fields, fields..own, own..blocks.Length);
    }

    private static bool StandsBeforeFields(Block block, int fieldNumber)
    {
        if (block is not LabelledPart part || HoldsHeadings(part))
        {
            return false;
        }

        return IsPart(part, LabelKind.Goal) || part.Ordinal?.Value < fieldNumber;
    }

    // A field behind deeper headings would look as if it were theirs.
    private static bool HoldsHeadings(LabelledPart part)
    {
        foreach (Block child in part.Blocks)
        {
            if (child is Section or LabelledPart)
            {
                return true;
            }
        }

        return false;
    }

    private static int FieldNumber(RectificationIssue issue)
    {
        string? caption = NumberOf(issue.Deadline?.Caption) > 0 ? issue.Deadline!.Caption : issue.Responsible.IsEmpty ? null : issue.Responsible[0].Caption;
        return NumberOf(caption);
    }

    private static int NumberOf(string? caption) => caption is not null && OrdinalReader.TryRead(caption, out OrdinalText ordinal) ? ordinal.Value : 0;

    private static bool IsPart(Block block, LabelKind kind) => block is LabelledPart part && OpeningVocabulary.Default.Find(part.Label) == kind;
}
