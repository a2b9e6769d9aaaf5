namespace RectificationModel;

/// <summary>Walks over a block tree; with a stack of its own, so that depth is bounded by memory alone.</summary>
internal static class BlockTree
{
    public static IEnumerable<Block> Walk(ValueList<Block> blocks)
    {
        Stack<(ValueList<Block> Blocks, int Next)> open = new();
        open.Push((blocks, 0));
        while (open.TryPop(out (ValueList<Block> Blocks, int Next) level))
        {
            if (level.Next == level.Blocks.Count)
            {
                continue;
            }

            Block block = level.Blocks[level.Next];
            open.Push((level.Blocks, level.Next + 1));
            yield return block;
            if (!block.Children.IsEmpty)
            {
                open.Push((block.Children, 0));
            }
        }
    }
}
