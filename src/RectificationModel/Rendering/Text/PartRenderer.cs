namespace RectificationModel.Rendering.Text;

/// <summary>A labelled part: the label, then what it introduces, in the same line where that reads well.</summary>
internal sealed class PartRenderer : NodeRenderer<LabelledPart, TextContext>
{
    public override void Render(LabelledPart node, TextContext context)
    {
        string label = $"{node.Ordinal}{node.Label}";
        if (PartLabels.IsHeading(node))
        {
            context.WriteLine(label);
            context.RenderBlocks(node.Blocks);
            return;
        }

        string lead = label + PartLabels.MarkAfter(node);
        if (HeadingLines.StandsAlone(node))
        {
            context.WriteLine(lead);
            lead = "";
        }

        context.RenderBlocks(node.Blocks, lead);
    }
}
