using RectificationModel.Parsing.Blocks;
using RectificationModel.Parsing.Fields;

namespace RectificationModel.Rendering.Markdown;

/// <summary>An issue: heading, then the fields as lists (state, time limit, responsible parties) and what stands under it, in the order of the official text; a number that opens a form stands under the heading.</summary>
internal sealed class IssueRenderer : NodeRenderer<RectificationIssue, MarkdownContext>
{
    public override void Render(RectificationIssue node, MarkdownContext context)
    {
        string caption = node.Caption is null ? "" : node.Caption + Captions.MarkInLine(node.Caption);
        context.WriteHeading($"{node.Ordinal}{caption}{node.Heading}");
        if (node.Progress is { Place: ProgressPlace.Heading })
        {
            context.Render(node.Progress);
        }

        IssueFieldOrder order = new(node);
        int count = FormNumber.Leads(node) ? -BlockCount.Of(node.Blocks[0]) : 0;
        foreach (Block block in node.Blocks)
        {
            WriteFields(node, order, count, context);
            context.RenderInside([block]);
            count += BlockCount.Of(block);
        }

        WriteFields(node, order, int.MaxValue, context);
    }

    // One that stands inside a part follows the part.
    private static void WriteFields(RectificationIssue issue, IssueFieldOrder order, int blocks, MarkdownContext context)
    {
        while (order.TryTake(blocks, out IssueField field))
        {
            if (field.Node is object node)
            {
                context.Render(node);
            }
            else
            {
                WriteParties(issue.Responsible.AsSpan()[field.Parties], context);
            }
        }
    }

    // Those of one label in one item.
    private static void WriteParties(ReadOnlySpan<ResponsibleParty> parties, MarkdownContext context)
    {
        for (int i = 0; i < parties.Length;)
        {
            ResponsibleParty first = parties[i];
            string caption = first.Caption ?? context.Options.Labels.Of(first.Role);
            List<string> names = [];
            for (; i < parties.Length && PartyLabels.AreSame(parties[i], first); i++)
            {
                names.Add(parties[i].Name);
            }

            context.WriteItem(MarkdownText.Escape(caption + Captions.MarkInLine(caption) + string.Join("、", names)));
        }
    }
}
