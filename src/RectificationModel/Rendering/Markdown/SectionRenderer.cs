namespace RectificationModel.Rendering.Markdown;

/// <summary>A section: the heading, then what stands under it.</summary>
internal sealed class SectionRenderer : NodeRenderer<Section, MarkdownContext>
{
    public override void Render(Section node, MarkdownContext context)
    {
        context.WriteHeading($"{node.Ordinal}{node.Heading}");
        context.RenderInside(node.Blocks);
    }
}
