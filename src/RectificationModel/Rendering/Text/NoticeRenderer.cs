using RectificationModel.Parsing.Fields;

namespace RectificationModel.Rendering.Text;

/// <summary>A whole notice in the order of official documents.</summary>
internal sealed class NoticeRenderer : NodeRenderer<RectificationNotice, TextContext>
{
    public override void Render(RectificationNotice node, TextContext context)
    {
        context.WriteLine(node.Classification ?? "");
        context.WriteLine(node.DocumentNumber ?? "");
        context.Render(node.Title);
        context.WriteGap();
        if (!node.Addressees.IsEmpty)
        {
            context.WriteLine($"{string.Join("、", node.Addressees)}：");
        }

        context.WriteLines(node.Preamble);
        context.RenderBlocks(node.Body);
        if (node.Body.AsSpan() is [.., Block last] && EndsBare(last))
        {
            context.WriteGap();
        }

        context.WriteLines(node.Closing);
        WriteAttachments(node, context);
        if (node.Signature is Signature signature)
        {
            context.WriteGap();
            context.Render(signature);
        }

        context.WriteLines(node.Notes);
    }

    private static void WriteAttachments(RectificationNotice notice, TextContext context)
    {
        ValueList<string> attachments = notice.Attachments;
        if (attachments.IsEmpty)
        {
            return;
        }

        context.WriteGap();
        string caption = notice.AttachmentsCaption ?? context.Options.Labels.Attachments;
        context.WriteLine(caption + Captions.MarkInLine(caption) + attachments[0]);
        foreach (string item in attachments.AsSpan()[1..])
        {
            context.WriteLine(item);
        }
    }

    // A heading over nothing would take the closing for its own.
    private static bool EndsBare(Block block)
    {
        while (block.Children is { IsEmpty: false } children)
        {
            block = children[^1];
        }

        return block is Section or LabelledPart;
    }
}
