namespace RectificationModel.Rendering;

/// <summary>How the label of a part stands before what it introduces.</summary>
internal static class PartLabels
{
    /// <summary>The mark behind a label: the one it has, else a colon, which a numbered label on a line of its own and one in brackets do without.</summary>
    public static string MarkAfter(LabelledPart part) => part.LabelEnd ?? (IsHeading(part) || part.Label.Length > 0 && part.Label[^1] is '】' or '］' or ']' ? "" : "：");

    /// <summary>Whether a label is a heading over what it introduces, numbered and without a mark behind it: 二、整改目标.</summary>
    public static bool IsHeading(LabelledPart part) => part.LabelEnd is null && part.Ordinal is not null;
}
