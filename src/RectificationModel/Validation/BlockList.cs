namespace RectificationModel.Validation;

/// <summary>Blocks that stand side by side: the body, or what is under one block.</summary>
/// <param name="Blocks">The blocks in document order.</param>
/// <param name="Owner">The block that they stand under; null for the body.</param>
public readonly record struct BlockList(ValueList<Block> Blocks, NoticeBlock? Owner)
{
    /// <summary>The path of the list: <c>/body</c> or <c>/body/0/blocks</c>.</summary>
    public NoticePath Path => Owner is NoticeBlock owner ? owner.Path.Append("blocks") : BlockIndex.Body;
}
