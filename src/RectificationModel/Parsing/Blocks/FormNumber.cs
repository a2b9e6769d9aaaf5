using RectificationModel.Parsing.Outline;

namespace RectificationModel.Parsing.Blocks;

/// <summary>The number that opens a form (问题编号：5): the first block of its issue, yet written before the heading. Reader and writer share it.</summary>
internal static class FormNumber
{
    /// <summary>Whether the first block of an issue stands before its heading.</summary>
    public static bool Leads(RectificationIssue issue) =>
        issue is { Caption: string caption } && issue.Blocks.AsSpan() is [LabelledPart part, ..] && OpeningVocabulary.Default.Find(part.Label) == LabelKind.Number && Leads(caption, issue.Ordinal is not null, part.Ordinal?.Text);

    /// <summary>Whether a number with this ordinal stands before a heading: 二、问题编号 does not, unless the heading is 三、; nothing stands before one of a list, 1.反馈问题.</summary>
    public static bool Leads(string caption, bool listed, ReadOnlySpan<char> ordinal) =>
        ordinal.IsEmpty ? !listed : OrdinalReader.TryRead(ordinal, out OrdinalText number) && OrdinalReader.TryRead(caption, out OrdinalText own) && own.Style == number.Style && own.Value > number.Value;
}
