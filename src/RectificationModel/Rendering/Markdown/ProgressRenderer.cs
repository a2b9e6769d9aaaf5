using RectificationModel.Parsing.Fields;

namespace RectificationModel.Rendering.Markdown;

/// <summary>A state as an item under its issue, in bold.</summary>
internal sealed class ProgressRenderer : NodeRenderer<ProgressState, MarkdownContext>
{
    public override void Render(ProgressState node, MarkdownContext context)
    {
        // The caption of a state in brackets is its pair of brackets.
        string caption = node.Place == ProgressPlace.Heading ? context.Options.Labels.Progress : node.Caption ?? context.Options.Labels.Progress;
        context.WriteItem(MarkdownText.Escape(caption + Captions.MarkInLine(caption)) + MarkdownText.Strong(node.Label));
    }
}
