namespace RectificationModel.Rendering.Summary;

/// <summary>The issues that a summary counts.</summary>
internal static class CountedIssues
{
    /// <summary>All issues in document order, but those that only group deeper ones; a stack of its own, so that depth is bounded by memory alone.</summary>
    public static List<RectificationIssue> Of(RectificationNotice notice)
    {
        List<(RectificationIssue Issue, bool Groups)> issues = [];
        Stack<(ValueList<Block> Blocks, int Next, int Owner)> open = new();
        open.Push((notice.Body, 0, -1));
        while (open.TryPop(out (ValueList<Block> Blocks, int Next, int Owner) level))
        {
            if (level.Next == level.Blocks.Count)
            {
                continue;
            }

            open.Push(level with { Next = level.Next + 1 });
            Block block = level.Blocks[level.Next];
            int owner = level.Owner;
            if (block is RectificationIssue issue)
            {
                if (owner >= 0)
                {
                    issues[owner] = (issues[owner].Issue, Groups: true);
                }

                owner = issues.Count;
                issues.Add((issue, Groups: false));
            }

            open.Push((block.Children, 0, owner));
        }

        return [.. issues.Where(i => !i.Groups || i.Issue.Progress is not null).Select(i => i.Issue)];
    }
}
