namespace RectificationModel.Rendering.Html;

/// <summary>A measure, an item of the list that <see cref="HtmlContext.Blocks"/> opens; its marker is text, as the author wrote it.</summary>
internal sealed class MeasureHtml : NodeRenderer<RectificationMeasure, HtmlContext>
{
    public override void Render(RectificationMeasure node, HtmlContext context)
    {
        context.Open("li");
        if (!string.IsNullOrEmpty(node.Marker))
        {
            context.Open("b", "rn-marker").Text(node.Marker).Close();
        }

        context.Member("text", node.Text).Close().Line();
    }
}
