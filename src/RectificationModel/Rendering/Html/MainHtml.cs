using RectificationModel.Parsing.Fields;

namespace RectificationModel.Rendering.Html;

/// <summary>The document between title and signature: addressees, opening, body, closing, attachments.</summary>
internal static class MainHtml
{
    public static void Write(RectificationNotice notice, HtmlContext context)
    {
        WriteAddressees(notice.Addressees, context);
        HtmlText.Paragraphs(context, "preamble", notice.Preamble);
        context.Blocks(notice.Body, .., belowHeading: true);
        HtmlText.Paragraphs(context, "closing", notice.Closing);
        WriteAttachments(notice.AttachmentsCaption ?? Captions.Attachments, notice.Attachments, context);
    }

    private static void WriteAddressees(ValueList<string> addressees, HtmlContext context)
    {
        if (addressees.IsEmpty)
        {
            return;
        }

        context.Open("p", "rn-addressees");
        for (int i = 0; i < addressees.Count; i++)
        {
            context.Text(i == 0 ? "" : "、").Member("addressees", i, addressees[i]);
        }

        context.Text("：").Close().Line();
    }

    // GB/T 9704-2012, 7.3.4: the items stand under each other, behind the word.
    private static void WriteAttachments(string caption, ValueList<string> attachments, HtmlContext context)
    {
        if (attachments.IsEmpty)
        {
            return;
        }

        context.Open("div", "rn-attachments").Line().Open("p").Text(caption).Text(Captions.MarkInLine(caption)).Close().Line().Open("ul").Attribute("role", "list").Line();
        for (int i = 0; i < attachments.Count; i++)
        {
            context.Open("li").Member("attachments", i, attachments[i]).Close().Line();
        }

        context.Close().Line().Close().Line();
    }
}
