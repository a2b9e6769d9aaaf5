using RectificationModel.Composition;

namespace RectificationModel.Rendering.Text;

/// <summary>What stands below the body.</summary>
internal static class TailText
{
    public static void Write(RectificationNotice notice, LineWriter lines)
    {
        if (notice.Body.AsSpan() is [.., Block last] && EndsBare(last))
        {
            lines.Gap();
        }

        HeadText.WriteAll(notice.Closing, lines);
        if (!notice.Attachments.IsEmpty)
        {
            lines.Gap();
            lines.Line($"附件：{notice.Attachments[0]}");
            foreach (string item in notice.Attachments.AsSpan()[1..])
            {
                lines.Line(item);
            }
        }

        if (notice.Signature is Signature signature)
        {
            lines.Gap();
            HeadText.WriteAll(signature.Signers, lines);
            lines.Line(signature.DateText ?? (signature.Date is DateOnly date ? Dates.Write(date) : ""));
        }

        HeadText.WriteAll(notice.Notes, lines);
    }

    // A heading over nothing would take the closing for its own.
    private static bool EndsBare(Block block)
    {
        while (block.Children is { IsEmpty: false } children)
        {
            block = children[^1];
        }

        return block is Section or LabelledPart;
    }
}
