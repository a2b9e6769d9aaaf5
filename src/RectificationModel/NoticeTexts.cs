using System.Globalization;

namespace RectificationModel;

/// <summary>Enumerates the texts of a notice in the order in which they are written.</summary>
internal static class NoticeTexts
{
    public static IEnumerable<NoticeText> Of(RectificationNotice notice)
    {
        NoticePath root = NoticePath.Root;
        IEnumerable<NoticeText> texts =
        [
            .. One(root.Append("classification"), notice.Classification),
            .. One(root.Append("documentNumber"), notice.DocumentNumber),
            .. Many(root.Append("title").Append("lines"), notice.Title.Lines),
            .. Many(root.Append("title").Append("notes"), notice.Title.Notes),
            .. Many(root.Append("addressees"), notice.Addressees),
            .. Many(root.Append("preamble"), notice.Preamble),
            .. Blocks(root.Append("body"), notice.Body),
            .. Many(root.Append("closing"), notice.Closing),
            .. Many(root.Append("attachments"), notice.Attachments),
            .. Signature(root.Append("signature"), notice.Signature),
            .. Many(root.Append("notes"), notice.Notes),
        ];
        return texts;
    }

    /// <summary>The date of a signature as it is printed.</summary>
    public static string? DateText(Signature? signature) =>
        signature?.DateText ?? (signature?.Date is DateOnly date ? string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月{date.Day}日") : null);

    private static IEnumerable<NoticeText> One(NoticePath path, string? text) => text is null ? [] : [new(path, text)];

    private static IEnumerable<NoticeText> Many(NoticePath path, ValueList<string> texts) => texts.Select((text, i) => new NoticeText(path.Append(i), text));

    private static IEnumerable<NoticeText> Signature(NoticePath path, Signature? signature) =>
        [.. Many(path.Append("signers"), signature?.Signers ?? default), .. One(path.Append("date"), DateText(signature))];

    private static List<NoticeText> Blocks(NoticePath path, ValueList<Block> blocks)
    {
        List<NoticeText> texts = [];
        Stack<(NoticePath Path, ValueList<Block> Blocks, int Next, RectificationIssue? Owner)> open = new();
        open.Push((path, blocks, 0, null));
        while (open.TryPop(out (NoticePath Path, ValueList<Block> Blocks, int Next, RectificationIssue? Owner) level))
        {
            if (level.Next == level.Blocks.Count)
            {
                if (level.Owner?.Progress is { Place: ProgressPlace.End } progress)
                {
                    texts.Add(new(level.Path.Parent!.Append("progress").Append("label"), progress.Label));
                }

                continue;
            }

            open.Push(level with { Next = level.Next + 1 });
            NoticePath own = level.Path.Append(level.Next);
            Block block = level.Blocks[level.Next];
            texts.AddRange(Own(own, block));
            if (block is Section or LabelledPart)
            {
                open.Push((own.Append("blocks"), block.Children, 0, block as RectificationIssue));
            }
        }

        return texts;
    }

    private static IEnumerable<NoticeText> Own(NoticePath path, Block block) => block switch
    {
        Paragraph paragraph => [new(path.Append("text"), paragraph.Text)],
        RectificationMeasure measure => [new(path.Append("text"), measure.Text)],
        LabelledPart part => [new(path.Append("label"), part.Label)],
        RectificationIssue issue =>
        [
            new(path.Append("heading"), issue.Heading),
            .. One(path.Append("progress").Append("label"), issue.Progress is { Place: ProgressPlace.Lead or ProgressPlace.Heading } ? issue.Progress.Label : null),
            .. One(path.Append("deadline").Append("text"), issue.Deadline?.Text),
            .. issue.Responsible.Select((party, i) => new NoticeText(path.Append("responsible").Append(i).Append("name"), party.Name)),
        ],
        Section section => [new(path.Append("heading"), section.Heading)],
        _ => [],
    };
}
