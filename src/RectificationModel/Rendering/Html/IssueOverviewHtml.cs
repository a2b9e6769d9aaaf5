using System.Globalization;

namespace RectificationModel.Rendering.Html;

/// <summary>How many issues are in which state: a sentence, a bar, and a legend in words; the sentence alone where no state is told.</summary>
internal sealed class IssueOverviewHtml : NodeRenderer<IssueOverview, HtmlContext>
{
    public override void Render(IssueOverview node, HtmlContext context)
    {
        NoticeLanguage language = context.Options.Language;
        string id = $"{context.Options.IdPrefix}overview";
        context.Open("section", "rn-overview").Attribute("aria-labelledby", id);
        HtmlLanguage.Mark(context).Line();
        context.OpenHeadingBelow("rn-guide-heading").Attribute("id", id).Text(HtmlLabels.Overview.In(language)).Close().Line();
        context.Open("p", "rn-count").Text(HtmlLabels.Count(node, language)).Close().Line();
        if (node.States.Any(state => state.Completion is not null))
        {
            WriteBar(node, context);
            WriteLegend(node, context);
        }

        context.Close().Line();
    }

    private static void WriteBar(IssueOverview node, HtmlContext context)
    {
        string title = $"{context.Options.IdPrefix}bar";
        context.Open("svg", "rn-bar").Attribute("role", "img").Attribute("aria-labelledby", title).Attribute("width", "100%").Attribute("height", "20").Line();
        context.Open("title").Attribute("id", title).Text(HtmlLabels.Bar(node, context.Options.Language)).Close().Line().Open("defs").Line();
        foreach (StateCount state in node.States)
        {
            WritePattern(StateStyle.Of(state.Completion), context);
        }

        context.Close().Line();
        int before = 0;
        foreach (StateCount state in node.States)
        {
            context.Open("rect", "rn-segment").Attribute("x", Percent(before, node.Issues)).Attribute("width", Percent(state.Count, node.Issues)).Attribute("height", "100%");
            context.Attribute("fill", Fill(StateStyle.Of(state.Completion), context)).Close().Line();
            before += state.Count;
        }

        context.Close().Line();
    }

    private static void WritePattern(StateStyle style, HtmlContext context)
    {
        context.Open("pattern", style.Area).Attribute("id", $"{context.Options.IdPrefix}fill-{style.Name}").Attribute("width", "8").Attribute("height", "8").Attribute("patternUnits", "userSpaceOnUse");
        context.Open("rect").Attribute("width", "8").Attribute("height", "8").Close();
        if (style.Pattern.Length > 0)
        {
            context.Open("path").Attribute("d", style.Pattern).Close();
        }

        context.Close().Line();
    }

    private static void WriteLegend(IssueOverview node, HtmlContext context)
    {
        context.Open("ul", "rn-legend").Attribute("role", "list").Line();
        foreach (StateCount state in node.States)
        {
            StateStyle style = StateStyle.Of(state.Completion);
            context.Open("li").Open("svg", "rn-swatch").Attribute("aria-hidden", "true").Attribute("width", "16").Attribute("height", "16");
            context.Open("rect").Attribute("width", "16").Attribute("height", "16").Attribute("fill", Fill(style, context)).Close().Close();
            context.Text(" ").Text(style.Word.In(context.Options.Language)).Text(" ").Open("b").Text(state.Count.ToString(CultureInfo.InvariantCulture)).Close().Close().Line();
        }

        context.Close().Line();
    }

    private static string Fill(StateStyle style, HtmlContext context) => $"url(#{context.Options.IdPrefix}fill-{style.Name})";

    // Thousandths of a percent are less than a pixel of any screen.
    private static string Percent(int part, int whole)
    {
        (long percent, long thousandths) = Math.DivRem((100_000L * part + whole / 2) / whole, 1000L);
        return thousandths == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{percent}%")
            : string.Create(CultureInfo.InvariantCulture, $"{percent}.{thousandths:000}%");
    }
}
