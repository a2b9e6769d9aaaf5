namespace RectificationModel.Rendering.Text;

/// <summary>A labelled part: the label, then what it introduces, in the same line where that reads well.</summary>
internal static class PartText
{
    public static void Write(LabelledPart part, LineWriter lines)
    {
        string label = $"{part.Ordinal}{part.Label}";
        if (part.LabelEnd is null && part.Ordinal is not null)
        {
            lines.Line(label);
            BlockText.WriteAll(part.Blocks, lines);
            return;
        }

        bool bracketed = part.Label.Length > 0 && part.Label[^1] is '】' or '］' or ']';
        BlockText.WriteAll(part.Blocks, lines, label + (part.LabelEnd ?? (bracketed ? "" : "：")));
    }
}
