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
                context.Text(i == 0 ? "" : "\n").Open("span", "rn-title-line");
                WriteLine(node.Lines[i], i, context);
                context.Close();
            }

            context.Close().Line();
        }

        HtmlText.Paragraphs(context, "notes", node.Notes, "rn-title-note");
    }

    // GB/T 9704-2012, 7.3.1: a title breaks where the sense does. Marks may stand across that place.
    private static void WriteLine(string line, int index, HtmlContext context)
    {
        int subject = line.IndexOf("关于", StringComparison.Ordinal);
        if (subject <= 0 || context.Marks is not null)
        {
            context.Member("lines", index, line);
            return;
        }

        context.Open("span", "rn-title-part").Text(line.AsSpan(0, subject)).Close();
        context.Open("span", "rn-title-part").Text(line.AsSpan(subject)).Close();
    }
}
