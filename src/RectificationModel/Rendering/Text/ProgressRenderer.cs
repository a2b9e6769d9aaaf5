namespace RectificationModel.Rendering.Text;

/// <summary>A state on a label line of its own; one in brackets or in a sentence stands there.</summary>
internal sealed class ProgressRenderer : NodeRenderer<ProgressState, TextContext>
{
    public override void Render(ProgressState node, TextContext context) =>
        context.WriteLine(FieldLines.Labelled(node.Caption ?? context.Options.Labels.Progress, node.Label + node.End, context));
}
