namespace RectificationModel.Rendering.Html;

/// <summary>The title, a line a line; a notice without one has a name all the same, for those who listen to the page.</summary>
internal sealed class TitleHtml : NodeRenderer<NoticeTitle, HtmlContext>
{
    public override void Render(NoticeTitle node, HtmlContext context)
    {
        if (HtmlText.IsBlank(node.ToString()))
        {
            context.OpenHeading("rn-title rn-unseen");
            HtmlLanguage.Mark(context).Text(HtmlLabels.Page.In(context.Options.Language)).Close().Line();
        }
        else
        {
            context.OpenHeading("rn-title");
            for (int i = 0; i < node.Lines.Count; i++)
            {
                context.Text(i == 0 ? "" : "\n").Open("span", "rn-title-line").Member("lines", i, node.Lines[i]).Close();
            }

            context.Close().Line();
        }

        HtmlText.Paragraphs(context, "notes", node.Notes, "rn-title-note");
    }
}
