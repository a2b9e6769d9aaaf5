namespace RectificationModel.Rendering.Html;

/// <summary>An issue: heading, fields (progress, time limit, responsible parties), blocks, in the order of the official text.</summary>
internal sealed class IssueHtml : NodeRenderer<RectificationIssue, HtmlContext>
{
    public override void Render(RectificationIssue node, HtmlContext context)
    {
        IssueOrder order = IssueOrder.Of(node);
        context.Open("section", "rn-issue").Anchor().Line();
        context.Blocks(node.Blocks, order.BeforeHeading, belowHeading: false);
        WriteHeading(node, context);
        using (HtmlFields fields = new(context))
        {
            WriteProgress(node, ProgressPlace.Lead, fields);
            if (order.BeforeFields.Start.Value < order.BeforeFields.End.Value)
            {
                fields.End();
                context.Blocks(node.Blocks, order.BeforeFields, belowHeading: true);
            }

            if (node.Deadline is Deadline deadline)
            {
                fields.Begin(deadline.Caption ?? Parsing.Fields.Captions.Deadline);
                context.Node("deadline", deadline);
                fields.Close();
            }

            PartiesHtml.Write(node.Responsible, fields, context);
        }

        context.Blocks(node.Blocks, order.Own, belowHeading: true);
        using (HtmlFields fields = new(context))
        {
            WriteProgress(node, ProgressPlace.End, fields);
        }

        context.Blocks(node.Blocks, order.Behind, belowHeading: true).Close().Line();
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

    private static void WriteProgress(RectificationIssue issue, ProgressPlace place, HtmlFields fields)
    {
        if (issue.Progress is ProgressState progress && progress.Place == place)
        {
            fields.Begin(progress.Caption ?? Parsing.Fields.Captions.Progress);
            fields.Context.Node("progress", progress).Optional(progress.End?.TrimEnd('\n'));
            fields.Close();
        }
    }
}
