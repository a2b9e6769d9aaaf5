namespace RectificationModel.Validation;

/// <summary>Compares what two notices say and how it is divided: texts, ordinals and markers. Views of the text and extensions are left aside.</summary>
internal static class TextComparer
{
    /// <summary>The path of the first member that differs; null where none does.</summary>
    public static NoticePath? FirstDifference(RectificationNotice left, RectificationNotice right)
    {
        NoticePath root = NoticePath.Root;
        return One(root.Append("classification"), left.Classification, right.Classification)
            ?? One(root.Append("documentNumber"), left.DocumentNumber, right.DocumentNumber)
            ?? Many(root.Append("title").Append("lines"), left.Title.Lines, right.Title.Lines)
            ?? Many(root.Append("title").Append("notes"), left.Title.Notes, right.Title.Notes)
            ?? Many(root.Append("addressees"), left.Addressees, right.Addressees)
            ?? Many(root.Append("preamble"), left.Preamble, right.Preamble)
            ?? Blocks(root.Append("body"), left.Body, right.Body)
            ?? Many(root.Append("closing"), left.Closing, right.Closing)
            ?? Many(root.Append("attachments"), left.Attachments, right.Attachments)
            ?? Many(root.Append("signature").Append("signers"), left.Signature?.Signers ?? default, right.Signature?.Signers ?? default)
            ?? Many(root.Append("notes"), left.Notes, right.Notes);
    }

    // A stack of its own: depth is bounded by memory alone.
    private static NoticePath? Blocks(NoticePath path, ValueList<Block> left, ValueList<Block> right)
    {
        Stack<(NoticePath Path, ValueList<Block> Left, ValueList<Block> Right, int Next)> open = new();
        open.Push((path, left, right, 0));
        while (open.TryPop(out (NoticePath Path, ValueList<Block> Left, ValueList<Block> Right, int Next) level))
        {
            if (level.Next >= level.Left.Count || level.Next >= level.Right.Count)
            {
                if (level.Left.Count != level.Right.Count)
                {
                    return level.Left.Count == 0 ? level.Path : level.Path.Append(Math.Min(level.Next, level.Left.Count - 1));
                }

                continue;
            }

            open.Push(level with { Next = level.Next + 1 });
            NoticePath own = level.Path.Append(level.Next);
            (Block a, Block b) = (level.Left[level.Next], level.Right[level.Next]);
            if (Member(a, b) is string member)
            {
                return member.Length == 0 ? own : own.Append(member);
            }

            open.Push((own.Append("blocks"), a.Children, b.Children, 0));
        }

        return null;
    }

    // The member of a block that differs; empty where the blocks are of two kinds, null where none differs.
    private static string? Member(Block left, Block right) => (left, right) switch
    {
        (Paragraph a, Paragraph b) => a.Text == b.Text ? null : "text",
        (RectificationMeasure a, RectificationMeasure b) => a.Text != b.Text ? "text" : a.Marker == b.Marker ? null : "marker",
        (LabelledPart a, LabelledPart b) => a.Label == b.Label ? null : "label",
        (RectificationIssue a, RectificationIssue b) => a.Heading != b.Heading ? "heading" : a.Progress?.Label == b.Progress?.Label ? null : "progress",
        (RectificationIssue, _) or (_, RectificationIssue) => "",
        (Section a, Section b) => a.Heading != b.Heading ? "heading" : a.Ordinal == b.Ordinal ? null : "ordinal",
        _ => "",
    };

    private static NoticePath? One(NoticePath path, string? left, string? right) => left == right ? null : path;

    private static NoticePath? Many(NoticePath path, ValueList<string> left, ValueList<string> right)
    {
        for (int i = 0; i < left.Count && i < right.Count; i++)
        {
            if (left[i] != right[i])
            {
                return path.Append(i);
            }
        }

        return left.Count == right.Count ? null : left.Count == 0 ? path : path.Append(Math.Min(right.Count, left.Count - 1));
    }
}
