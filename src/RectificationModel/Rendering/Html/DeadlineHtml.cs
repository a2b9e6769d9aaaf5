namespace RectificationModel.Rendering.Html;

/// <summary>A time limit in the words of the notice.</summary>
internal sealed class DeadlineHtml : NodeRenderer<Deadline, HtmlContext>
{
    public override void Render(Deadline node, HtmlContext context) => context.Member("text", node.Text).Optional(node.End?.TrimEnd('\n'));
}
