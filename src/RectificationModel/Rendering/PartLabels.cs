namespace RectificationModel.Rendering;

/// <summary>How the label of a part stands before what it introduces.</summary>
internal static class PartLabels
{
    /// <summary>What stands for the end of the label's line.</summary>
    public const string LineBreak = "\n";

    /// <summary>The mark behind a label: the one it has, else a colon, which a label on a line of its own and one in brackets do without.</summary>
    public static string MarkAfter(LabelledPart part) => part.LabelEnd == LineBreak ? "" : part.LabelEnd ?? (IsHeading(part) || part.Label.Length > 0 && part.Label[^1] is '】' or '］' or ']' ? "" : "：");

    /// <summary>Whether a label is a heading over what it introduces: numbered and without a mark behind it (二、整改目标), or set off by a line break alone.</summary>
    public static bool IsHeading(LabelledPart part) => part.LabelEnd is null ? part.Ordinal is not null : part.LabelEnd == LineBreak;
}
