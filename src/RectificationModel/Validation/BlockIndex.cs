namespace RectificationModel.Validation;

/// <summary>Lists the blocks of a notice in document order, once for all rules.</summary>
internal static class BlockIndex
{
    /// <summary>All blocks with their paths; with a stack of its own, so that depth is bounded by memory alone.</summary>
    public static ValueList<NoticeBlock> Of(RectificationNotice notice)
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

        return new(all.ToArray());
    }

    public static ValueList<NoticeBlock> Issues(ValueList<NoticeBlock> blocks)
    {
        List<NoticeBlock> issues = [];
        foreach (NoticeBlock block in blocks)
        {
            if (block.Block is RectificationIssue)
            {
                issues.Add(block);
            }
        }

        return new(issues.ToArray());
    }

    /// <summary>The body and every list of blocks under a block.</summary>
    public static ValueList<BlockList> Lists(RectificationNotice notice, ValueList<NoticeBlock> blocks)
    {
        List<BlockList> lists = [new(NoticePath.Root.Append("body"), notice.Body, null)];
        foreach (NoticeBlock block in blocks)
        {
            if (!block.Block.Children.IsEmpty)
            {
                lists.Add(new(block.Path.Append("blocks"), block.Block.Children, block));
            }
        }

        return new(lists.ToArray());
    }

    /// <summary>The paragraphs and measures of a block; deeper sections and issues have their own.</summary>
    public static ValueList<NoticeBlock> Prose(ValueList<NoticeBlock> blocks, NoticeBlock owner)
    {
        List<NoticeBlock> prose = new(owner.End - owner.Index - 1);
        for (int i = owner.Index + 1; i < owner.End; i = blocks[i].Block is Section ? blocks[i].End : i + 1)
        {
            if (blocks[i].Block is Paragraph or RectificationMeasure)
            {
                prose.Add(blocks[i]);
            }
        }

        return new(prose.ToArray());
    }
}
