namespace RectificationModel.Rendering.Text;

/// <summary>A time limit on a label line of its own.</summary>
internal sealed class DeadlineRenderer : NodeRenderer<Deadline, TextContext>
{
    public override void Render(Deadline node, TextContext context) =>
        context.WriteLine(FieldLines.Labelled(node.Caption ?? context.Options.Labels.Deadline, node.Text + node.End, context));
}
