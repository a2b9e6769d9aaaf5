using RectificationModel.Parsing;

namespace RectificationModel.Rendering.Text;

/// <summary>An issue: heading, state, time limit, responsible parties, blocks.</summary>
internal sealed class IssueRenderer : NodeRenderer<RectificationIssue, TextContext>
{
    public override void Render(RectificationIssue node, TextContext context)
    {
        ReadOnlySpan<Block> blocks = node.Blocks.AsSpan();
        IssueOrder order = IssueOrder.Of(node);
        RenderEach(blocks[order.BeforeHeading], context);
        if (node is { Caption: null, Deadline: null, Responsible.IsEmpty: true, Progress: null or { Place: ProgressPlace.Heading or ProgressPlace.Text } } && HeadingLines.RunsIn(node))
        {
            context.RenderBlocks(node.Blocks, node.Ordinal + Heading(node));
            return;
        }

        WriteHeading(node, context);
        WriteProgress(node.Progress, ProgressPlace.Lead, context);
        RenderEach(blocks[order.BeforeFields], context);
        if (node.Deadline is Deadline deadline)
        {
            context.Render(deadline);
        }

        FieldLines.Write(node.Responsible, context);
        if (node.Deadline is null && node.Responsible.IsEmpty && blocks[order.BeforeFields] is [.., Block before] && blocks[order.Own] is [Block next, ..] && BlockLines.GoesOnAfterPart(before, next))
        {
            context.EndPart();
        }

        WriteBlocks(node, blocks[order.Own], blocks[order.Behind], context);
    }

    private static void WriteBlocks(RectificationIssue issue, ReadOnlySpan<Block> own, ReadOnlySpan<Block> behind, TextContext context)
    {
        if (IssueOrder.HasNumberedField(issue) && own is [not (LabelledPart { Ordinal: not null } or RectificationMeasure), ..])
        {
            context.EndPart();
        }

        context.RenderBlocks(ValueList.Create(own));
        WriteProgress(issue.Progress, ProgressPlace.End, context);
        if (issue.Progress is not { Place: ProgressPlace.End } && !own.IsEmpty && !behind.IsEmpty && BlockLines.GoesOnAfterPart(own[^1], behind[0]))
        {
            context.EndPart();
        }

        context.RenderBlocks(ValueList.Create(behind));
    }

    private static void RenderEach(ReadOnlySpan<Block> blocks, TextContext context)
    {
        foreach (Block block in blocks)
        {
            context.Render(block);
        }
    }

    private static void WriteHeading(RectificationIssue issue, TextContext context)
    {
        context.WriteLine(issue.Caption is string caption ? FieldLines.Labelled(issue.Ordinal + caption, Heading(issue), context) : issue.Ordinal + Heading(issue));
    }

    private static string Heading(RectificationIssue issue)
    {
        string state = issue.Progress is { Place: ProgressPlace.Heading } progress ? Bracketed(progress) : "";
        return $"{issue.Heading}{state}{issue.HeadingEnd}";
    }

    // The brackets that the notice used.
    private static string Bracketed(ProgressState progress) => progress.Caption is { Length: > 0 } brackets ? $"{brackets[0]}{progress.Label}{brackets[^1]}" : $"（{progress.Label}）";

    private static void WriteProgress(ProgressState? progress, ProgressPlace place, TextContext context)
    {
        if (progress is not null && progress.Place == place)
        {
            context.Render(progress);
        }
    }
}
