namespace RectificationModel.Validation;

/// <summary>Lists all blocks of a notice with their paths, in document order; with a stack of its own, so that depth is bounded by memory alone.</summary>
internal static class BlockIndex
{
    public static NoticeBlock[] Of(RectificationNotice notice)
    {
        List<NoticeBlock> all = [];
        Stack<(NoticePath Path, ValueList<Block> Blocks, int Next, int Parent)> open = new();
        open.Push((NoticePath.Root.Append("body"), notice.Body, 0, -1));
        while (open.TryPop(out (NoticePath Path, ValueList<Block> Blocks, int Next, int Parent) level))
        {
            if (level.Next == level.Blocks.Count)
            {
                if (level.Parent >= 0)
                {
                    all[level.Parent] = all[level.Parent] with { End = all.Count };
                }

                continue;
            }

            open.Push(level with { Next = level.Next + 1 });
            Block block = level.Blocks[level.Next];
            int index = all.Count;
            NoticePath path = level.Path.Append(level.Next);
            all.Add(new(path, block, index, level.Parent, index + 1));
            if (!block.Children.IsEmpty)
            {
                open.Push((path.Append("blocks"), block.Children, 0, index));
            }
        }

        return [.. all];
    }
}
