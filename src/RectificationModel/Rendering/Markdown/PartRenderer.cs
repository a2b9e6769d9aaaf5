namespace RectificationModel.Rendering.Markdown;

/// <summary>A labelled part: the label in bold, before the paragraph that it introduces or on a line of its own.</summary>
internal sealed class PartRenderer : NodeRenderer<LabelledPart, MarkdownContext>
{
    public override void Render(LabelledPart node, MarkdownContext context)
    {
        bool bracketed = node.Label.Length > 0 && node.Label[^1] is '】' or '］' or ']';
        string label = MarkdownText.Strong($"{node.Ordinal}{node.Label}") + (bracketed ? "" : "：");
        ReadOnlySpan<Block> blocks = node.Blocks.AsSpan();
        if (blocks is [Paragraph first, ..])
        {
            context.WriteMarkdown(label + MarkdownText.Escape(first.Text));
            context.RenderBlocks(ValueList.Create(blocks[1..]));
            return;
        }

        context.WriteMarkdown(label);
        context.RenderBlocks(node.Blocks);
    }
}
