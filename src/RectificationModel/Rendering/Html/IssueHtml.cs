using RectificationModel.Parsing.Blocks;
using RectificationModel.Parsing.Fields;

namespace RectificationModel.Rendering.Html;

/// <summary>An issue: heading, fields (progress, time limit, responsible parties), blocks, in the order of the official text.</summary>
internal sealed class IssueHtml : NodeRenderer<RectificationIssue, HtmlContext>
{
    public override void Render(RectificationIssue node, HtmlContext context)
    {
        int leading = FormNumber.Leads(node) ? 1 : 0;
        context.Open("section", "rn-issue").Anchor().Line();
        context.Blocks(node.Blocks, ..leading, belowHeading: false);
        WriteHeading(node, context);
        WriteBlocks(node, leading, context);
        context.Close().Line();
    }

    // The fields that stand at one place are one list; one that stands inside a part follows the part.
    private static void WriteBlocks(RectificationIssue issue, int start, HtmlContext context)
    {
        IssueFieldOrder order = new(issue);
        WriteFields(issue, order, 0, context);
        int count = 0;
        int end = start;
        for (int i = start; i < issue.Blocks.Count; i++)
        {
            count += BlockCount.Of(issue.Blocks[i]);
            if (order.IsDue(count) || i + 1 == issue.Blocks.Count)
            {
                context.Blocks(issue.Blocks, end..(i + 1), belowHeading: true);
                WriteFields(issue, order, count, context);
                end = i + 1;
            }
        }

        WriteFields(issue, order, int.MaxValue, context);
    }

    private static void WriteFields(RectificationIssue issue, IssueFieldOrder order, int blocks, HtmlContext context)
    {
        using HtmlFields fields = new(context);
        while (order.TryTake(blocks, out IssueField field))
        {
            if (field.Node is ProgressState progress)
            {
                fields.Begin(progress.Caption ?? Captions.Progress);
                context.Node("progress", progress).Optional(progress.End?.TrimEnd('\n'));
                fields.Close();
            }
            else if (field.Node is Deadline deadline)
            {
                fields.Begin(deadline.Caption ?? Captions.Deadline);
                context.Node("deadline", deadline);
                fields.Close();
            }
            else
            {
                PartiesHtml.Write(issue.Responsible, field.Parties, fields, context);
            }
        }
    }

    private static void WriteHeading(RectificationIssue issue, HtmlContext context)
    {
        context.OpenHeading(HeadingStyle.Of(issue.Ordinal, context.HeadingLevel)).Optional(issue.Ordinal?.Text);
        if (issue.Caption is string caption)
        {
            context.Open("span", "rn-caption").Text(caption).Text(HtmlFields.MarkAfter(caption)).Close();
        }

        if (HtmlText.IsBlank(issue.Heading))
        {
            context.Open("span", "rn-untitled").Text(HtmlLabels.Untitled.Chinese).Close();
        }

        context.Member("heading", issue.Heading);
        if (issue.Progress is { Place: ProgressPlace.Heading } progress)
        {
            bool bracketed = progress.Caption is { Length: > 0 };
            context.Text(bracketed ? progress.Caption.AsSpan(0, 1) : "（").Node("progress", progress).Text(bracketed ? progress.Caption.AsSpan(progress.Caption!.Length - 1) : "）");
        }

        context.Optional(issue.HeadingEnd).Close().Line();
    }
}
