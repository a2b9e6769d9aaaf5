namespace RectificationModel.Rendering.Html;

/// <summary>Says of an element that it is in the language of the labels where that is not the language of the notice.</summary>
internal static class HtmlLanguage
{
    public static HtmlContext Mark(HtmlContext context) => context.Options.Language == NoticeLanguage.English ? context.Attribute("lang", "en") : context;

    /// <summary>Says it of Chinese text inside.</summary>
    public static HtmlContext Unmark(HtmlContext context) => context.Options.Language == NoticeLanguage.English ? context.Attribute("lang", "zh-CN") : context;
}
