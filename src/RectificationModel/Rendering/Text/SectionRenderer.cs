namespace RectificationModel.Rendering.Text;

/// <summary>A section: the heading, then what stands under it.</summary>
internal sealed class SectionRenderer : NodeRenderer<Section, TextContext>
{
    public override void Render(Section node, TextContext context)
    {
        string heading = $"{node.Ordinal}{node.Heading}{node.HeadingEnd}";
        if (HeadingLines.RunsIn(node))
        {
            context.RenderBlocks(node.Blocks, heading);
            return;
        }

        context.WriteLine(heading);
        context.RenderBlocks(node.Blocks);
    }
}
