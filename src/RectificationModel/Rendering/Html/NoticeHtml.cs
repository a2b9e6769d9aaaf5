using RectificationModel.Validation;

namespace RectificationModel.Rendering.Html;

/// <summary>A whole notice: a page with its landmarks, or an article for a page of the user's.</summary>
internal sealed class NoticeHtml : NodeRenderer<RectificationNotice, HtmlContext>
{
    public override void Render(RectificationNotice node, HtmlContext context)
    {
        if (context.Options.Fragment)
        {
            context.Open("article", "rn").Attribute("lang", "zh-CN").Line();
            WriteParts(node, context);
            context.Close().Line();
            return;
        }

        WriteHead(node, context);
        context.Open("body", "rn rn-page").Line();
        context.Open("a", "rn-skip").Attribute("href", $"#{context.Options.IdPrefix}main");
        HtmlLanguage.Mark(context);
        context.Text(HtmlLabels.Skip.In(context.Options.Language)).Close().Line();
        WriteParts(node, context);
        context.Close().Line();
        context.Writer.Content("</html>\n");
    }

    private static void WriteHead(RectificationNotice notice, HtmlContext context)
    {
        string title = notice.Title.ToString();
        context.Writer.Content(context.Head.BeforeTitle);
        context.Open("title").Text(HtmlText.IsBlank(title) ? HtmlLabels.Page.In(context.Options.Language) : title).Close().Line();
        context.Writer.LongContent(context.Head.AfterTitle);
    }

    private static void WriteParts(RectificationNotice notice, HtmlContext context)
    {
        NoticeHtmlOptions options = context.Options;
        WriteHeader(notice, context);
        IssueContents contents = options is { Contents: false, Overview: false } ? new() : IssueContents.Of(notice);
        if (!contents.Entries.IsEmpty)
        {
            context.Open("div", "rn-guide").Line();
            if (options.Overview)
            {
                context.Render(IssueOverview.Of(contents));
            }

            if (options.Contents)
            {
                context.Render(contents);
            }

            context.Close().Line();
        }

        context.Open(options.Fragment ? "div" : "main", "rn-main").Attribute("id", $"{options.IdPrefix}main").Line();
        MainHtml.Write(notice, context);
        context.Close().Line();
        WriteFooter(notice, context);
        if (options.Findings is ValidationReport report)
        {
            context.Render(report);
        }
    }

    private static void WriteHeader(RectificationNotice notice, HtmlContext context)
    {
        context.Open("header", "rn-header").Attribute("id", $"{context.Options.IdPrefix}top").Line();
        if (!HtmlText.IsBlank(notice.Classification))
        {
            context.Open("p", "rn-classification").Member("classification", notice.Classification!).Close().Line();
        }

        if (!HtmlText.IsBlank(notice.DocumentNumber))
        {
            context.Open("p", "rn-number").Member("documentNumber", notice.DocumentNumber!).Close().Line();
        }

        context.Node("title", notice.Title).Close().Line();
    }

    private static void WriteFooter(RectificationNotice notice, HtmlContext context)
    {
        context.Open("footer", "rn-footer").Line();
        if (notice.Signature is Signature signature)
        {
            context.Node("signature", signature);
        }

        HtmlText.Paragraphs(context, "notes", notice.Notes, "rn-remark");
        if (!context.Options.Fragment)
        {
            context.Open("p", "rn-top").Open("a").Attribute("href", $"#{context.Options.IdPrefix}top");
            HtmlLanguage.Mark(context);
            context.Text(HtmlLabels.Top.In(context.Options.Language)).Close().Close().Line();
        }

        context.Close().Line();
    }
}
