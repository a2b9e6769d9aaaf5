using RectificationModel.Parsing.Blocks;
using RectificationModel.Parsing.Fields;

namespace RectificationModel.Rendering.Text;

/// <summary>An issue: heading, state, time limit, responsible parties, blocks.</summary>
internal sealed class IssueRenderer : NodeRenderer<RectificationIssue, TextContext>
{
    public override void Render(RectificationIssue node, TextContext context)
    {
        ValueList<Block> blocks = node.Blocks;
        if (FormNumber.Leads(node))
        {
            context.Render(blocks[0]);
            blocks = ValueList.Create(blocks.AsSpan()[1..]);
        }

        if (node is { Caption: null, Deadline: null, Responsible.IsEmpty: true, Progress: null or { Place: ProgressPlace.Heading or ProgressPlace.Text } } && HeadingLines.RunsIn(node))
        {
            context.RenderBlocks(blocks, HeadingLines.Numbered(node.Ordinal?.Text, Heading(node)));
            return;
        }

        WriteHeading(node, context);
        context.RenderBlocks(blocks, new FieldCursor(node));
    }

    private static void WriteHeading(RectificationIssue issue, TextContext context)
    {
        context.WriteLine(issue switch
        {
            { Caption: null } => HeadingLines.Numbered(issue.Ordinal?.Text, Heading(issue)),
            { Ordinal: null } => FieldLines.Labelled(issue.Caption, Heading(issue), context),
            _ => issue.Ordinal + issue.Caption + Captions.MarkInLine(issue.Caption) + Heading(issue),
        });
    }

    private static string Heading(RectificationIssue issue)
    {
        string state = issue.Progress is { Place: ProgressPlace.Heading } progress ? Bracketed(progress) : "";
        return $"{issue.Heading}{state}{issue.HeadingEnd}";
    }

    // The brackets that the notice used.
    private static string Bracketed(ProgressState progress) => progress.Caption is { Length: > 0 } brackets ? $"{brackets[0]}{progress.Label}{brackets[^1]}" : $"（{progress.Label}）";
}
