namespace RectificationModel.Rendering.Markdown;

/// <summary>A labelled part: the label in bold, before the paragraph that it introduces or on a line of its own.</summary>
internal sealed class PartRenderer : NodeRenderer<LabelledPart, MarkdownContext>
{
    public override void Render(LabelledPart node, MarkdownContext context)
    {
        string label = $"{node.Ordinal}{node.Label}";
        ReadOnlySpan<Block> blocks = node.Blocks.AsSpan();
        string behind = PartLabels.MarkAfter(node);
        if (blocks is [Paragraph first, ..] && !PartLabels.IsHeading(node))
        {
            behind += first.Text;
            blocks = blocks[1..];
        }

        if (!string.IsNullOrWhiteSpace(label + behind))
        {
            context.WriteMarkdown(MarkdownText.Strong(label) + MarkdownText.Escape(behind));
        }

        context.RenderBlocks(ValueList.Create(blocks));
    }
}
