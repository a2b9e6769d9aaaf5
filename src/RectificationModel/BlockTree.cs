namespace RectificationModel;

/// <summary>Walks over a block tree; with a stack of its own, so that depth is bounded by memory alone.</summary>
internal static class BlockTree
{
    public static IEnumerable<Block> Walk(ValueList<Block> blocks)
    {
        Stack<(ValueList<Block> Blocks, int Next)> above = new();
        for (int next = 0; next < blocks.Count || above.Count > 0;)
        {
            if (next == blocks.Count)
            {
                (blocks, next) = above.Pop();
                continue;
            }

            Block block = blocks[next++];
            yield return block;
            if (!block.Children.IsEmpty)
            {
                above.Push((blocks, next));
                (blocks, next) = (block.Children, 0);
            }
        }
    }
}
