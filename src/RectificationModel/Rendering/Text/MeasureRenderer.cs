namespace RectificationModel.Rendering.Text;

/// <summary>A measure behind its marker.</summary>
internal sealed class MeasureRenderer : NodeRenderer<RectificationMeasure, TextContext>
{
    public override void Render(RectificationMeasure node, TextContext context) => context.WriteLine(HeadingLines.Numbered(node.Marker, node.Text));
}
