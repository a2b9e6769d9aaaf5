using RectificationModel.Parsing.Fields;

namespace RectificationModel.Rendering.Markdown;

/// <summary>A whole notice in the order of official documents.</summary>
internal sealed class NoticeRenderer : NodeRenderer<RectificationNotice, MarkdownContext>
{
    public override void Render(RectificationNotice node, MarkdownContext context)
    {
        context.WriteParagraph(node.Classification ?? "");
        context.WriteParagraph(node.DocumentNumber ?? "");
        context.Render(node.Title);
        if (!node.Addressees.IsEmpty)
        {
            context.WriteParagraph($"{string.Join("、", node.Addressees)}：");
        }

        context.WriteParagraphs(node.Preamble);
        if (context.Options.Ledger)
        {
            LedgerTable.Write(context);
        }

        context.RenderInside(node.Body);
        context.WriteParagraphs(node.Closing);
        WriteAttachments(node, context);
        if (node.Signature is Signature signature)
        {
            context.Render(signature);
        }

        context.WriteParagraphs(node.Notes);
    }

    private static void WriteAttachments(RectificationNotice notice, MarkdownContext context)
    {
        if (notice.Attachments.IsEmpty)
        {
            return;
        }

        string caption = notice.AttachmentsCaption ?? context.Options.Labels.Attachments;
        context.WriteParagraph(caption + Captions.MarkInLine(caption));
        foreach (string item in notice.Attachments)
        {
            context.WriteItem(MarkdownText.Escape(item));
        }
    }
}
