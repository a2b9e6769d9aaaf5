namespace RectificationModel.Rendering.Html;

/// <summary>What several renderers ask of texts.</summary>
internal static class HtmlText
{
    public static bool IsBlank(string? text) => string.IsNullOrWhiteSpace(text);

    /// <summary>A paragraph for each text of a list that is not blank.</summary>
    public static void Paragraphs(HtmlContext context, string member, ValueList<string> texts, string? cssClass = null)
    {
        for (int i = 0; i < texts.Count; i++)
        {
            if (!IsBlank(texts[i]))
            {
                context.Open("p", cssClass).Member(member, i, texts[i]).Close().Line();
            }
        }
    }

    /// <summary>A text that may be missing.</summary>
    public static HtmlContext Optional(this HtmlContext context, string? text) => string.IsNullOrEmpty(text) ? context : context.Text(text);
}
