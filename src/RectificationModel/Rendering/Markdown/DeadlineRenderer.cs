using RectificationModel.Parsing.Fields;

namespace RectificationModel.Rendering.Markdown;

/// <summary>A time limit as an item under its issue.</summary>
internal sealed class DeadlineRenderer : NodeRenderer<Deadline, MarkdownContext>
{
    public override void Render(Deadline node, MarkdownContext context)
    {
        string caption = node.Caption ?? context.Options.Labels.Deadline;
        context.WriteItem(MarkdownText.Escape(caption + Captions.MarkInLine(caption) + node.Text));
    }
}
