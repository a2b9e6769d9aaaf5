using RectificationModel.Composition;

namespace RectificationModel.Rendering.Markdown;

/// <summary>The signing organs and the date, a line each.</summary>
internal sealed class SignatureRenderer : NodeRenderer<Signature, MarkdownContext>
{
    public override void Render(Signature node, MarkdownContext context)
    {
        string date = node.DateText ?? (node.Date is DateOnly day ? Dates.Write(day) : "");
        string[] lines = [.. node.Signers.Add(date).Where(static line => !string.IsNullOrWhiteSpace(line)).Select(MarkdownText.Escape)];
        if (lines.Length > 0)
        {
            context.WriteMarkdown(string.Join("\\" + context.Options.NewLine, lines));
        }
    }
}
