using System.Globalization;

namespace RectificationModel.Rendering.Html;

/// <summary>Who signs and when.</summary>
internal sealed class SignatureHtml : NodeRenderer<Signature, HtmlContext>
{
    public override void Render(Signature node, HtmlContext context)
    {
        string? date = NoticeTexts.DateText(node);
        if (node.Signers.IsEmpty && HtmlText.IsBlank(date))
        {
            return;
        }

        context.Open("div", "rn-signature").Line();
        HtmlText.Paragraphs(context, "signers", node.Signers);
        if (!HtmlText.IsBlank(date))
        {
            WriteDate(date!, node.Date, context);
        }

        context.Close().Line();
    }

    private static void WriteDate(string text, DateOnly? date, HtmlContext context)
    {
        context.Open("p", "rn-date").Open("time");
        if (date is DateOnly day)
        {
            context.Attribute("datetime", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        context.Member("date", text).Close().Close().Line();
    }
}
