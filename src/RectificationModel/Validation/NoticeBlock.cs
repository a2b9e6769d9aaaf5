namespace RectificationModel.Validation;

/// <summary>A block of a notice with its place, as rules see it.</summary>
/// <param name="Path">The path of the block: <c>/body/0/blocks/2</c>.</param>
/// <param name="Block">The block.</param>
/// <param name="Index">Its place in <see cref="NoticeRuleContext.Blocks"/>.</param>
/// <param name="Parent">The place of the block that it stands under; -1 for a block of the body itself.</param>
/// <param name="End">The place after its last descendant: the blocks under it are those from <c>Index + 1</c> up to here.</param>
public readonly record struct NoticeBlock(NoticePath Path, Block Block, int Index, int Parent, int End);
