namespace RectificationModel.Rendering.Html;

/// <summary>A state in the words of the notice, as a badge.</summary>
internal sealed class ProgressHtml : NodeRenderer<ProgressState, HtmlContext>
{
    public override void Render(ProgressState node, HtmlContext context) =>
        context.Open("span", StateStyle.Of(node.Completion).Badge).Member("label", node.Label).Close();
}
