using System.Globalization;

namespace RectificationModel;

/// <summary>Enumerates the texts of a notice in the order in which they are written.</summary>
internal static class NoticeTexts
{
    public static NoticeText[] Of(RectificationNotice notice)
    {
        NoticePath root = NoticePath.Root;
        List<NoticeText> texts = [];
        One(texts, root, "classification", notice.Classification);
        One(texts, root, "documentNumber", notice.DocumentNumber);
        NoticePath title = root.Append("title");
        Many(texts, title, "lines", notice.Title.Lines);
        Many(texts, title, "notes", notice.Title.Notes);
        Many(texts, root, "addressees", notice.Addressees);
        Many(texts, root, "preamble", notice.Preamble);
        Blocks(texts, root.Append("body"), notice.Body);
        Many(texts, root, "closing", notice.Closing);
        Many(texts, root, "attachments", notice.Attachments);
        NoticePath signature = root.Append("signature");
        Many(texts, signature, "signers", notice.Signature?.Signers ?? default);
        One(texts, signature, "date", DateText(notice.Signature));
        Many(texts, root, "notes", notice.Notes);
        return [.. texts];
    }

    /// <summary>The date of a signature as it is printed.</summary>
    public static string? DateText(Signature? signature) =>
        signature?.DateText ?? (signature?.Date is DateOnly date ? string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月{date.Day}日") : null);

    private static void One(List<NoticeText> texts, NoticePath owner, string member, string? text)
    {
        if (text is not null)
        {
            texts.Add(new(owner.Append(member), text));
        }
    }

    private static void Many(List<NoticeText> texts, NoticePath owner, string member, ValueList<string> members)
    {
        NoticePath? path = members.IsEmpty ? null : owner.Append(member);
        for (int i = 0; i < members.Count; i++)
        {
            texts.Add(new(path!.Append(i), members[i]));
        }
    }

    private static void Blocks(List<NoticeText> texts, NoticePath path, ValueList<Block> blocks)
    {
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
            Own(texts, own, block);
            if (block is Section or LabelledPart)
            {
                open.Push((own.Append("blocks"), block.Children, 0, block as RectificationIssue));
            }
        }
    }

    private static void Own(List<NoticeText> texts, NoticePath path, Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                One(texts, path, "text", paragraph.Text);
                break;
            case RectificationMeasure measure:
                One(texts, path, "text", measure.Text);
                break;
            case LabelledPart part:
                One(texts, path, "label", part.Label);
                break;
            case Section section:
                One(texts, path, "heading", section.Heading);
                Ledger(texts, path, section as RectificationIssue);
                break;
        }
    }

    private static void Ledger(List<NoticeText> texts, NoticePath path, RectificationIssue? issue)
    {
        if (issue?.Progress is { Place: ProgressPlace.Lead or ProgressPlace.Heading } progress)
        {
            One(texts, path.Append("progress"), "label", progress.Label);
        }

        if (issue?.Deadline is Deadline deadline)
        {
            One(texts, path.Append("deadline"), "text", deadline.Text);
        }

        for (int i = 0; i < (issue?.Responsible.Count ?? 0); i++)
        {
            One(texts, path.Append("responsible").Append(i), "name", issue!.Responsible[i].Name);
        }
    }
}
