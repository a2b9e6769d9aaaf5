namespace RectificationModel.Rendering.Html;

/// <summary>A paragraph.</summary>
internal sealed class ParagraphHtml : NodeRenderer<Paragraph, HtmlContext>
{
    public override void Render(Paragraph node, HtmlContext context)
    {
        if (!HtmlText.IsBlank(node.Text))
        {
            context.Open("p").Member("text", node.Text).Close().Line();
        }
    }
}
