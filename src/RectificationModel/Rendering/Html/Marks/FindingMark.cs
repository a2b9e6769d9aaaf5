using System.Globalization;

namespace RectificationModel.Rendering.Html.Marks;

/// <summary>A finding: its severity in words, and a link to the list.</summary>
internal sealed record FindingMark(TextSpan Span, Diagnostic Finding, int Number, Action<int> Referred) : Mark(Span)
{
    public override void Open(HtmlContext context) => context.Open("mark", $"rn-finding {HtmlLabels.ClassOf(Finding.Severity)}");

    public override void Refer(HtmlContext context)
    {
        NoticeLanguage language = context.Options.Language;
        string severity = HtmlLabels.Of(Finding.Severity, language);
        string number = Number.ToString(CultureInfo.InvariantCulture);
        context.Open("sup", "rn-ref");
        HtmlLanguage.Mark(context);
        context.Open("a").Attribute("id", $"{context.Options.IdPrefix}ref-{number}").Attribute("href", $"#{context.Options.IdPrefix}finding-{number}");
        context.Attribute("title", $"{Finding.Id} {Finding.GetMessage(language)}").Text(language == NoticeLanguage.English ? $"{severity} {number}" : $"{severity}{number}").Close().Close();
        Referred(Number);
    }
}
