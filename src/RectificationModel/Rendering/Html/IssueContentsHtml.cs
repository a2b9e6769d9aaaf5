namespace RectificationModel.Rendering.Html;

/// <summary>Links to each issue, with its state in words.</summary>
internal sealed class IssueContentsHtml : NodeRenderer<IssueContents, HtmlContext>
{
    public override void Render(IssueContents node, HtmlContext context)
    {
        NoticeLanguage language = context.Options.Language;
        string label = HtmlLabels.Contents.In(language);
        context.Open("nav", "rn-contents").Attribute("aria-label", label);
        HtmlLanguage.Mark(context).Line();
        context.Open("details").Attribute("open", "").Line().Open("summary").Text(label).Close().Line().Open("ul").Attribute("role", "list").Line();

        // Where no issue tells its state, saying so of each tells nothing.
        bool anyState = node.Entries.Any(entry => entry.Issue.Progress is not null);
        foreach (IssueEntry entry in node.Entries)
        {
            WriteEntry(entry, anyState && entry.Counts, context);
        }

        context.Close().Line().Close().Line().Close().Line();
    }

    private static void WriteEntry(IssueEntry entry, bool withState, HtmlContext context)
    {
        context.Open("li", entry.Depth switch
        {
            0 => null,
            1 => "rn-below",
            _ => "rn-far-below",
        });
        string? anchor = HtmlPlace.AnchorOf(entry.Path);
        context.Open(anchor is null ? "span" : "a");
        if (anchor is not null)
        {
            context.Attribute("href", $"#{context.Options.IdPrefix}{anchor}");
        }

        HtmlLanguage.Unmark(context);
        if (HtmlText.IsBlank(entry.Issue.Heading))
        {
            context.Text(entry.Issue.Ordinal?.Text).Text(HtmlLabels.Untitled.Chinese);
        }
        else
        {
            context.Text(entry.Issue.Ordinal?.Text).Text(entry.Issue.Heading);
        }

        context.Close();
        if (withState)
        {
            WriteState(entry.Issue.Progress, context);
        }

        context.Close().Line();
    }

    // The words of the bar; a wording that it has no word for is shown as it is.
    private static void WriteState(ProgressState? progress, HtmlContext context)
    {
        StateStyle style = StateStyle.Of(progress?.Completion);
        bool own = progress is { Completion: Completion.Unknown } && !HtmlText.IsBlank(progress.Label);
        context.Text(" ").Open("span", style.Badge).Text(own ? progress!.Label : style.Word.In(context.Options.Language)).Close();
    }
}
