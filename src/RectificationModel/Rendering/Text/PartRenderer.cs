namespace RectificationModel.Rendering.Text;

/// <summary>A labelled part: the label, then what it introduces, in the same line where that reads well.</summary>
internal sealed class PartRenderer : NodeRenderer<LabelledPart, TextContext>
{
    public override void Render(LabelledPart node, TextContext context)
    {
        string label = $"{node.Ordinal}{node.Label}";
        if (node.LabelEnd is null && node.Ordinal is not null)
        {
            context.WriteLine(label);
            context.RenderBlocks(node.Blocks);
            return;
        }

        bool bracketed = node.Label.Length > 0 && node.Label[^1] is '】' or '］' or ']';
        string lead = label + (node.LabelEnd ?? (bracketed ? "" : "："));
        if (HeadingLines.StandsAlone(node))
        {
            context.WriteLine(lead);
            lead = "";
        }

        context.RenderBlocks(node.Blocks, lead);
    }
}
