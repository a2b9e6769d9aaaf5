using RectificationModel.Parsing;
using RectificationModel.Parsing.Outline;
using RectificationModel.Parsing.Zones;

namespace RectificationModel.Rendering;

/// <summary>In which order the fields and the blocks of an issue stand.</summary>
internal static class IssueForm
{
    /// <summary>The state in brackets behind a heading, in the brackets that the notice used.</summary>
    public static string Bracketed(ProgressState progress) => progress.Caption is { Length: > 0 } brackets ? $"{brackets[0]}{progress.Label}{brackets[^1]}" : $"（{progress.Label}）";

    /// <summary>Whether the first block is a number (问题编号), which stands before the heading.</summary>
    public static bool HasNumber(RectificationIssue issue) => issue is { Caption: not null, Blocks.IsEmpty: false } && IsPart(issue.Blocks[0], LabelKind.Number);

    /// <summary>The number of first blocks that stand before time limit and responsible parties: goals, and parts with a smaller number.</summary>
    public static int Goals(RectificationIssue issue, ReadOnlySpan<Block> blocks)
    {
        int fieldNumber = FieldNumber(issue);
        int goals = 0;
        while (goals < blocks.Length && !HoldsHeadings(blocks[goals]) && !EndsLikeTail(blocks[goals]) && (IsPart(blocks[goals], LabelKind.Goal) || blocks[goals] is LabelledPart { Ordinal.Value: int number } && number < fieldNumber))
        {
            goals++;
        }

        return goals;
    }

    /// <summary>The number of first blocks that a state at the end stands behind: those before deeper headings, to which it would otherwise belong, and before prose that may end a notice.</summary>
    public static int OwnBlocks(RectificationIssue issue, ReadOnlySpan<Block> blocks)
    {
        int own = 0;
        while (own < blocks.Length && blocks[own] is not Section)
        {
            own++;
        }

        int written = own;
        while (issue.Progress is { Place: ProgressPlace.End } && written > 0 && MayEndNotice(blocks[written - 1]))
        {
            written--;
        }

        return written > 0 ? written : own;
    }

    /// <summary>Whether lines must be set off from a field before them: a field that is a heading would take them for its own.</summary>
    public static bool NeedsEndBefore(RectificationIssue issue, ReadOnlySpan<Block> blocks) =>
        HasNumberedField(issue) && blocks is [not (LabelledPart { Ordinal: not null } or RectificationMeasure), ..];

    // 三、整改时限 is a heading.
    private static bool HasNumberedField(RectificationIssue issue) =>
        IsNumbered(issue.Deadline?.Caption) || issue.Responsible.AsSpan() is [.., ResponsibleParty last] && IsNumbered(last.Caption) || issue.Progress is { Place: ProgressPlace.Lead } progress && IsNumbered(progress.Caption);

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
    private static bool EndsLikeTail(Block block) => block.Children is { IsEmpty: false } children && MayEndNotice(children[^1]);

    private static bool MayEndNotice(Block block) => block is Paragraph paragraph && TailReader.MayBelong(paragraph.Text);

    // The first number among 三、整改时限 and 四、责任单位; parts with a smaller one stand before them.
    private static int FieldNumber(RectificationIssue issue)
    {
        string? caption = IsNumbered(issue.Deadline?.Caption) ? issue.Deadline!.Caption : issue.Responsible.AsSpan() is [ResponsibleParty first, ..] ? first.Caption : null;
        return caption is not null && OrdinalReader.TryRead(caption, out OrdinalText ordinal) ? ordinal.Value : 0;
    }

    private static bool IsPart(Block block, LabelKind kind) => block is LabelledPart part && OpeningVocabulary.Default.Find(part.Label) == kind;

    private static bool IsNumbered(string? caption) => caption is not null && OrdinalReader.TryRead(caption, out _);
}
