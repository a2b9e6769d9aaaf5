namespace RectificationModel.Rendering.Text;

/// <summary>Each kind of block as lines.</summary>
internal static class BlockText
{
    public static void WriteAll(ValueList<Block> blocks, LineWriter lines, string lead = "")
    {
        for (int i = 0; i < blocks.Count; i++)
        {
            if (i > 0 && GoesOnAfterPart(blocks[i - 1], blocks[i]))
            {
                lines.EndPart();
            }

            Write(blocks[i], lines, i == 0 ? lead : "");
        }

        if (blocks.IsEmpty)
        {
            lines.Line(lead);
        }
    }

    /// <summary>Whether a block goes on in the line of the label before it: prose, and a measure with a marker of words.</summary>
    public static bool RunsIn(Block block) => block is Paragraph || block is RectificationMeasure { Marker: string marker } && marker.EndsWith('是');

    /// <summary>Whether a block stands beside the part before it and not in it; another label ends a part by itself.</summary>
    public static bool GoesOnAfterPart(Block previous, Block block) =>
        previous is LabelledPart part && block is not (LabelledPart { Ordinal: null } or RectificationIssue { Caption: not null }) && (part.Ordinal is null || part.Ordinal.Style != OrdinalOf(block)?.Style);

    private static Ordinal? OrdinalOf(Block block) => block switch
    {
        Section section => section.Ordinal,
        LabelledPart part => part.Ordinal,
        RectificationMeasure measure => measure.Marker is string marker ? Ordinal.Parse(marker) : null,
        _ => null,
    };

    private static void Write(Block block, LineWriter lines, string lead) => StackGuard.Run((block, lines, lead), static one => WriteHere(one.block, one.lines, one.lead));

    private static bool WriteHere(Block block, LineWriter lines, string lead)
    {
        if (lead.Length > 0 && !RunsIn(block))
        {
            lines.Line(lead);
            lead = "";
        }

        switch (block)
        {
            case Paragraph paragraph:
                lines.Line(lead + paragraph.Text);
                break;
            case RectificationMeasure measure:
                lines.Line(lead + measure.Marker + measure.Text);
                break;
            case LabelledPart part:
                PartText.Write(part, lines);
                break;
            case RectificationIssue issue:
                IssueText.Write(issue, lines);
                break;
            case Section section:
                lines.Line($"{section.Ordinal}{section.Heading}{section.HeadingEnd}");
                WriteAll(section.Blocks, lines);
                break;
        }

        return true;
    }
}
