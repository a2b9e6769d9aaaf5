namespace RectificationModel.Rendering.Markdown;

/// <summary>A measure as a paragraph, behind its marker.</summary>
internal sealed class MeasureRenderer : NodeRenderer<RectificationMeasure, MarkdownContext>
{
    public override void Render(RectificationMeasure node, MarkdownContext context) => context.WriteParagraph(node.Marker + node.Text);
}
