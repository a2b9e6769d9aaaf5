namespace RectificationModel.Rendering.Text;

/// <summary>A section: the heading, then what stands under it.</summary>
internal sealed class SectionRenderer : NodeRenderer<Section, TextContext>
{
    public override void Render(Section node, TextContext context)
    {
        context.WriteLine($"{node.Ordinal}{node.Heading}{node.HeadingEnd}");
        context.RenderBlocks(node.Blocks);
    }
}
