namespace RectificationModel.Rendering.Text;

/// <summary>The lines of a title, and what stands under it.</summary>
internal sealed class TitleRenderer : NodeRenderer<NoticeTitle, TextContext>
{
    public override void Render(NoticeTitle node, TextContext context)
    {
        context.WriteLines(node.Lines);
        context.WriteLines(node.Notes);
    }
}
