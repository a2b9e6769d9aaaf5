namespace RectificationModel.Rendering.Text;

/// <summary>A paragraph.</summary>
internal sealed class ParagraphRenderer : NodeRenderer<Paragraph, TextContext>
{
    public override void Render(Paragraph node, TextContext context) => context.WriteLine(node.Text);
}
