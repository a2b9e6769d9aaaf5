using System.Globalization;
using RectificationModel.Validation;

namespace RectificationModel.Rendering.Html;

/// <summary>The findings of a validation after the notice, each with a link to its place.</summary>
internal sealed class FindingsHtml : NodeRenderer<ValidationReport, HtmlContext>
{
    public override void Render(ValidationReport node, HtmlContext context)
    {
        NoticeLanguage language = context.Options.Language;
        string id = $"{context.Options.IdPrefix}findings";
        context.Open("aside", "rn-findings").Attribute("aria-labelledby", id);
        HtmlLanguage.Mark(context).Line();
        context.OpenHeadingBelow("rn-guide-heading").Attribute("id", id).Text(HtmlLabels.Findings.In(language)).Close().Line();
        context.Open("p").Text(node.Findings.IsEmpty ? HtmlLabels.NoFindings.In(language) : HtmlLabels.Count(node, language)).Close().Line();
        if (!node.Findings.IsEmpty)
        {
            context.Open("ol").Line();
            for (int i = 0; i < node.Findings.Count; i++)
            {
                WriteFinding(i + 1, node.Findings[i], context);
            }

            context.Close().Line();
        }

        context.Close().Line();
    }

    private static void WriteFinding(int number, Diagnostic finding, HtmlContext context)
    {
        NoticeLanguage language = context.Options.Language;
        context.Open("li");
        context.Writer.Attribute("id", $"{context.Options.IdPrefix}finding-", number);
        context.Open("span", $"rn-severity {HtmlLabels.ClassOf(finding.Severity)}").Text(HtmlLabels.Of(finding.Severity, language)).Close();
        context.Text(" ").Open("code").Text(finding.Id).Close().Text(" ").Text(finding.GetMessage(language));
        if (context.Marks?.IsReferred(number) == true)
        {
            context.Text(" ").Open("a").Attribute("href", $"#{context.Options.IdPrefix}ref-{number.ToString(CultureInfo.InvariantCulture)}").Text(HtmlLabels.ToPlace.In(language)).Close();
        }

        context.Close().Line();
    }
}
