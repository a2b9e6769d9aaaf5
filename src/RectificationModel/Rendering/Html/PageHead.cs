namespace RectificationModel.Rendering.Html;

/// <summary>The head of a page: its title, its style, and a policy that forbids everything else.</summary>
internal static class PageHead
{
    public static void Write(RectificationNotice notice, HtmlContext context)
    {
        HtmlStyle? style = context.Options.StyleSheet is string own ? own.Length == 0 ? null : HtmlStyle.Of(own) : HtmlStyle.Default;
        context.Writer.Content("<!DOCTYPE html>\n");
        context.Open("html").Attribute("lang", "zh-CN").Line().Open("head").Line();
        context.Open("meta").Attribute("charset", "utf-8").Close().Line();
        context.Open("meta").Attribute("http-equiv", "Content-Security-Policy").Attribute("content", style?.Policy ?? HtmlStyle.BarePolicy).Close().Line();
        context.Open("meta").Attribute("name", "viewport").Attribute("content", "width=device-width, initial-scale=1").Close().Line();
        context.Open("meta").Attribute("name", "color-scheme").Attribute("content", "light dark").Close().Line();

        // Without one, a browser asks the server for an icon.
        context.Open("link").Attribute("rel", "icon").Attribute("href", "data:,").Close().Line();
        string title = notice.Title.ToString();
        context.Open("title").Text(HtmlText.IsBlank(title) ? HtmlLabels.Page.In(context.Options.Language) : title).Close().Line();
        if (style is not null)
        {
            context.Writer.Open("style");
            context.Writer.Content("\n");
            context.Writer.Content(style.Text);
            context.Close().Line();
        }

        context.Close().Line();
    }
}
