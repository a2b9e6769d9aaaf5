namespace RectificationModel;

/// <summary>Counts blocks as the places of an issue's fields do: those in labelled parts count, those under deeper headings do not.</summary>
internal static class BlockCount
{
    public static int Of(ReadOnlySpan<Block> blocks)
    {
        int count = 0;
        foreach (Block block in blocks)
        {
            count += Of(block);
        }

        return count;
    }

    public static int Of(Block block) => block is LabelledPart part ? 1 + StackGuard.Run(part, static own => Of(own.Blocks.AsSpan())) : 1;
}
