using RectificationModel.Parsing;

namespace RectificationModel.Rendering.Text;

/// <summary>An issue: heading, state, time limit, responsible parties, blocks.</summary>
internal sealed class IssueRenderer : NodeRenderer<RectificationIssue, TextContext>
{
    public override void Render(RectificationIssue node, TextContext context)
    {
        ReadOnlySpan<Block> blocks = node.Blocks.AsSpan();
        if (IssueForm.HasNumber(node))
        {
            context.Render(blocks[0]);
            blocks = blocks[1..];
        }

        WriteHeading(node, context);
        WriteProgress(node.Progress, ProgressPlace.Lead, context);
        int goals = IssueForm.Goals(node, blocks);
        foreach (Block goal in blocks[..goals])
        {
            context.Render(goal);
        }

        if (node.Deadline is Deadline deadline)
        {
            context.Render(deadline);
        }

        FieldLines.Write(node.Responsible, context);
        WriteBlocks(node, blocks[goals..], context);
    }

    private static void WriteBlocks(RectificationIssue issue, ReadOnlySpan<Block> blocks, TextContext context)
    {
        int own = IssueForm.OwnBlocks(issue, blocks);
        if (IssueForm.NeedsEndBefore(issue, blocks[..own]))
        {
            context.EndPart();
        }

        context.RenderBlocks(ValueList.Create(blocks[..own]));
        WriteProgress(issue.Progress, ProgressPlace.End, context);
        if (own > 0 && own < blocks.Length && issue.Progress is not { Place: ProgressPlace.End } && BlockLines.GoesOnAfterPart(blocks[own - 1], blocks[own]))
        {
            context.EndPart();
        }

        context.RenderBlocks(ValueList.Create(blocks[own..]));
    }

    private static void WriteHeading(RectificationIssue issue, TextContext context)
    {
        string state = issue.Progress is { Place: ProgressPlace.Heading } progress ? IssueForm.Bracketed(progress) : "";
        string heading = $"{issue.Heading}{state}{issue.HeadingEnd}";
        context.WriteLine(issue.Caption is string caption ? FieldLines.Labelled(issue.Ordinal + caption, heading, context) : issue.Ordinal + heading);
    }

    private static void WriteProgress(ProgressState? progress, ProgressPlace place, TextContext context)
    {
        if (progress is not null && progress.Place == place)
        {
            context.Render(progress);
        }
    }
}
