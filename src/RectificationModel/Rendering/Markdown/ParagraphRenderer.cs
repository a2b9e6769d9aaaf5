namespace RectificationModel.Rendering.Markdown;

/// <summary>A paragraph.</summary>
internal sealed class ParagraphRenderer : NodeRenderer<Paragraph, MarkdownContext>
{
    public override void Render(Paragraph node, MarkdownContext context) => context.WriteParagraph(node.Text);
}
