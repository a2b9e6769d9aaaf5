using RectificationModel.Parsing.Fields;

namespace RectificationModel.Rendering.Markdown;

/// <summary>An issue: heading, then a list of state, time limit and responsible parties, then what stands under it.</summary>
internal sealed class IssueRenderer : NodeRenderer<RectificationIssue, MarkdownContext>
{
    public override void Render(RectificationIssue node, MarkdownContext context)
    {
        string caption = node.Caption is null ? "" : node.Caption + Captions.MarkInLine(node.Caption);
        context.WriteHeading($"{node.Ordinal}{caption}{node.Heading}");
        if (node.Progress is { Place: ProgressPlace.Lead or ProgressPlace.Heading })
        {
            context.Render(node.Progress);
        }

        if (node.Deadline is Deadline deadline)
        {
            context.Render(deadline);
        }

        WriteParties(node.Responsible, context);
        IssueOrder order = IssueOrder.Of(node);
        context.RenderInside(ValueList.Create(node.Blocks.AsSpan()[..order.Own.End]));
        if (node.Progress is { Place: ProgressPlace.End })
        {
            context.Render(node.Progress);
        }

        context.RenderInside(ValueList.Create(node.Blocks.AsSpan()[order.Behind]));
    }

    // Those of one label in one item.
    private static void WriteParties(ValueList<ResponsibleParty> parties, MarkdownContext context)
    {
        for (int i = 0; i < parties.Count;)
        {
            ResponsibleParty first = parties[i];
            string caption = first.Caption ?? context.Options.Labels.Of(first.Role);
            List<string> names = [];
            for (; i < parties.Count && parties[i].Role == first.Role && parties[i].Caption == first.Caption; i++)
            {
                names.Add(parties[i].Name);
            }

            context.WriteItem(MarkdownText.Escape(caption + Captions.MarkInLine(caption) + string.Join("、", names)));
        }
    }
}
