namespace RectificationModel;

/// <summary>Walks over the blocks that belong to a section itself: directly under it or in its labelled parts, not in deeper sections.</summary>
internal static class OwnBlocks
{
    /// <summary>Paragraphs and measures in document order, each with the part that it stands in; a stack of its own, so that depth is bounded by memory alone.</summary>
    public static IEnumerable<(LabelledPart? Part, Block Block)> Of(Section section)
    {
        Stack<(LabelledPart? Part, ValueList<Block> Blocks, int Next)> open = new();
        open.Push((null, section.Blocks, 0));
        while (open.TryPop(out (LabelledPart? Part, ValueList<Block> Blocks, int Next) level))
        {
            if (level.Next == level.Blocks.Count)
            {
                continue;
            }

            open.Push(level with { Next = level.Next + 1 });
            switch (level.Blocks[level.Next])
            {
                case LabelledPart part:
                    open.Push((part, part.Blocks, 0));
                    break;
                case Section:
                    break;
                case Block own:
                    yield return (level.Part, own);
                    break;
            }
        }
    }
}
