using RectificationModel.Parsing;
using RectificationModel.Parsing.Outline;

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
        while (goals < blocks.Length && !HoldsHeadings(blocks[goals]) && (IsPart(blocks[goals], LabelKind.Goal) || blocks[goals] is LabelledPart { Ordinal.Value: int number } && number < fieldNumber))
        {
            goals++;
        }

        return goals;
    }

    /// <summary>The number of first blocks before deeper headings. A state at the end stands behind them: further down it would belong to a deeper heading.</summary>
    public static int OwnBlocks(ReadOnlySpan<Block> blocks)
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

    /// <summary>Whether a field is a heading (三、整改时限), which would take what follows for its own.</summary>
    public static bool HasNumberedField(RectificationIssue issue) =>
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

    // The first number among 三、整改时限 and 四、责任单位; parts with a smaller one stand before them.
    private static int FieldNumber(RectificationIssue issue)
    {
        string? caption = IsNumbered(issue.Deadline?.Caption) ? issue.Deadline!.Caption : issue.Responsible.AsSpan() is [ResponsibleParty first, ..] ? first.Caption : null;
        return caption is not null && OrdinalReader.TryRead(caption, out OrdinalText ordinal) ? ordinal.Value : 0;
    }

    private static bool IsPart(Block block, LabelKind kind) => block is LabelledPart part && OpeningVocabulary.Default.Find(part.Label) == kind;

    private static bool IsNumbered(string? caption) => caption is not null && OrdinalReader.TryRead(caption, out _);
}
