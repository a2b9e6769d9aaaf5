namespace RectificationModel.Validation;

/// <summary>Lists the blocks of a notice in document order, once for all rules.</summary>
internal static class BlockIndex
{
    // So many blocks a usual notice has at most.
    private const int Usual = 32;

    /// <summary>The path of the body.</summary>
    public static NoticePath Body { get; } = NoticePath.Root.Append("body");

    /// <summary>All blocks with their paths; with a stack of its own, so that depth is bounded by memory alone.</summary>
    public static ValueList<NoticeBlock> Of(RectificationNotice notice)
    {
        List<NoticeBlock> all = new(Usual);
        Stack<(NoticePath Path, ValueList<Block> Blocks, int Next, int Parent)> above = new();
        (NoticePath path, ValueList<Block> blocks, int next, int parent) = (Body, notice.Body, 0, -1);
        while (true)
        {
            if (next == blocks.Count)
            {
                if (parent < 0)
                {
                    break;
                }

                all[parent] = all[parent] with { End = all.Count };
                (path, blocks, next, parent) = above.Pop();
                continue;
            }

            Block block = blocks[next];
            int index = all.Count;
            NoticePath own = path.Append(next++);
            all.Add(new(own, block, index, parent, index + 1));
            if (!block.Children.IsEmpty)
            {
                above.Push((path, blocks, next, parent));
                (path, blocks, next, parent) = (own.Append("blocks"), block.Children, 0, index);
            }
        }

        return new(all.ToArray());
    }

    /// <summary>The block at a path; null where there is none. The blocks are in document order, so that few questions cost less than a table of all.</summary>
    public static NoticeBlock? Find(ValueList<NoticeBlock> blocks, NoticePath path) => blocks.AsSpan().BinarySearch(new PathKey(path)) is >= 0 and int index ? blocks[index] : null;

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
        List<BlockList> lists = new(Usual) { new(notice.Body, null) };
        foreach (NoticeBlock block in blocks)
        {
            if (!block.Block.Children.IsEmpty)
            {
                lists.Add(new(block.Block.Children, block));
            }
        }

        return new(lists.ToArray());
    }

    /// <summary>The paragraphs and measures of a block; deeper sections and issues have their own.</summary>
    public static ValueList<NoticeBlock> Prose(ValueList<NoticeBlock> blocks, NoticeBlock owner)
    {
        NoticeBlock[] prose = new NoticeBlock[owner.End - owner.Index - 1];
        int count = 0;
        for (int i = owner.Index + 1; i < owner.End; i = blocks[i].Block is Section ? blocks[i].End : i + 1)
        {
            if (blocks[i].Block is Paragraph or RectificationMeasure)
            {
                prose[count++] = blocks[i];
            }
        }

        // In most issues nothing else stands.
        return new(count == prose.Length ? prose : prose[..count]);
    }
}
