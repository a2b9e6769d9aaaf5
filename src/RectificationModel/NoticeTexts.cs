using System.Globalization;
using RectificationModel.Validation;

namespace RectificationModel;

/// <summary>Enumerates the texts of a notice in the order in which they are written.</summary>
internal static class NoticeTexts
{
    // Title, preamble, contacts and signature of a usual notice.
    private const int Around = 16;

    public static NoticeText[] Of(RectificationNotice notice) => Of(notice, BlockIndex.Of(notice));

    /// <summary>The texts, where the blocks have been listed already: their paths serve both.</summary>
    public static NoticeText[] Of(RectificationNotice notice, ValueList<NoticeBlock> blocks)
    {
        NoticePath root = NoticePath.Root;
        List<NoticeText> texts = new(blocks.Count + Around);
        One(texts, root, "classification", notice.Classification);
        One(texts, root, "documentNumber", notice.DocumentNumber);
        NoticePath title = root.Append("title");
        Many(texts, title, "lines", notice.Title.Lines);
        Many(texts, title, "notes", notice.Title.Notes);
        Many(texts, root, "addressees", notice.Addressees);
        Many(texts, root, "preamble", notice.Preamble);
        Body(texts, blocks);
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

    private static void Body(List<NoticeText> texts, ValueList<NoticeBlock> blocks)
    {
        // The issues that a block stands in and whose state is told behind all of their blocks.
        Stack<NoticeBlock> open = new();
        foreach (NoticeBlock block in blocks)
        {
            End(texts, open, block.Index);
            Own(texts, block.Path, block.Block);
            if (block.Block is RectificationIssue { Progress.Place: ProgressPlace.End })
            {
                open.Push(block);
            }
        }

        End(texts, open, blocks.Count);
    }

    private static void End(List<NoticeText> texts, Stack<NoticeBlock> open, int index)
    {
        while (open.TryPeek(out NoticeBlock issue) && issue.End <= index)
        {
            One(texts, open.Pop().Path.Append("progress"), "label", ((RectificationIssue)issue.Block).Progress?.Label);
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
