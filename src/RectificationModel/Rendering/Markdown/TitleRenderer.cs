namespace RectificationModel.Rendering.Markdown;

/// <summary>The title as one heading, what stands under it as paragraphs.</summary>
internal sealed class TitleRenderer : NodeRenderer<NoticeTitle, MarkdownContext>
{
    public override void Render(NoticeTitle node, MarkdownContext context)
    {
        if (!node.Lines.IsEmpty)
        {
            context.WriteHeading(node.ToString());
        }

        context.WriteParagraphs(node.Notes);
    }
}
