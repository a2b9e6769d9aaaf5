namespace RectificationModel.Rendering;

/// <summary>The issues of a notice in document order, for a table of contents. Immutable and value-equal.</summary>
public sealed record IssueContents
{
    /// <summary>The issues, those under other issues included.</summary>
    public ValueList<IssueEntry> Entries { get; init; }

    /// <summary>The number of measures in the whole body.</summary>
    public int Measures { get; init; }

    /// <summary>Lists the issues of a notice.</summary>
    /// <param name="notice">The notice.</param>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> is null.</exception>
    public static IssueContents Of(RectificationNotice notice)
    {
        ArgumentNullException.ThrowIfNull(notice);
        List<IssueEntry> entries = [];
        int measures = 0;
        Stack<(NoticePath List, ValueList<Block> Blocks, int Next, int Owner)> open = new();
        open.Push((NoticePath.Root.Append("body"), notice.Body, 0, -1));
        while (open.TryPop(out (NoticePath List, ValueList<Block> Blocks, int Next, int Owner) level))
        {
            if (level.Next == level.Blocks.Count)
            {
                continue;
            }

            open.Push(level with { Next = level.Next + 1 });
            Block block = level.Blocks[level.Next];
            measures += block is RectificationMeasure ? 1 : 0;
            if (block.Children.IsEmpty && block is not RectificationIssue)
            {
                continue;
            }

            NoticePath path = level.List.Append(level.Next);
            int owner = block is RectificationIssue issue ? Add(entries, path, issue, level.Owner) : level.Owner;
            open.Push((path.Append("blocks"), block.Children, 0, owner));
        }

        return new() { Entries = entries.ToValueList(), Measures = measures };
    }

    private static int Add(List<IssueEntry> entries, NoticePath path, RectificationIssue issue, int owner)
    {
        int depth = 0;
        if (owner >= 0)
        {
            depth = entries[owner].Depth + 1;
            entries[owner] = entries[owner].HoldsIssues ? entries[owner] : entries[owner] with { HoldsIssues = true };
        }

        entries.Add(new(path, issue, depth, HoldsIssues: false));
        return entries.Count - 1;
    }
}
