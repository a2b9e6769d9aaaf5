using RectificationModel.Parsing.Fields;

namespace RectificationModel.Rendering.Markdown;

/// <summary>An issue: heading, then the fields as lists (state, time limit, responsible parties) and what stands under it, in the order of the official text; a number that opens a form stands under the heading.</summary>
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

        ReadOnlySpan<Block> blocks = node.Blocks.AsSpan();
        IssueOrder order = IssueOrder.Of(node);
        context.RenderInside(ValueList.Create(blocks[..order.BeforeFields.End]));
        if (node.Deadline is Deadline deadline)
        {
            context.Render(deadline);
        }

        WriteParties(node.Responsible, context);
        context.RenderInside(ValueList.Create(blocks[order.Own]));
        if (node.Progress is { Place: ProgressPlace.End })
        {
            context.Render(node.Progress);
        }

        context.RenderInside(ValueList.Create(blocks[order.Behind]));
    }

    // Those of one label in one item.
    private static void WriteParties(ValueList<ResponsibleParty> parties, MarkdownContext context)
    {
        for (int i = 0; i < parties.Count;)
        {
            ResponsibleParty first = parties[i];
            string caption = first.Caption ?? context.Options.Labels.Of(first.Role);
            List<string> names = [];
            for (; i < parties.Count && PartyLabels.AreSame(parties[i], first); i++)
            {
                names.Add(parties[i].Name);
            }

            context.WriteItem(MarkdownText.Escape(caption + Captions.MarkInLine(caption) + string.Join("、", names)));
        }
    }
}
