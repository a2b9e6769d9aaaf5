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
        WriteHeading(node, context);
        WriteProgress(node.Progress, ProgressPlace.Lead, context);
        RenderEach(blocks[order.BeforeFields], context);
        if (node.Deadline is Deadline deadline)
        {
            context.Render(deadline);
        }

        FieldLines.Write(node.Responsible, context);
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
        string state = issue.Progress is { Place: ProgressPlace.Heading } progress ? Bracketed(progress) : "";
        string heading = $"{issue.Heading}{state}{issue.HeadingEnd}";
        context.WriteLine(issue.Caption is string caption ? FieldLines.Labelled(issue.Ordinal + caption, heading, context) : issue.Ordinal + heading);
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
