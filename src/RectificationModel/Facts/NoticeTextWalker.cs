namespace RectificationModel.Facts;

/// <summary>Walks over the texts of a notice in document order, with a stack of its own and without making the paths that no fact needs.</summary>
internal static class NoticeTextWalker
{
    public static void Walk(RectificationNotice notice, Action<string, LazyPath> visit)
    {
        LazyPath root = LazyPath.Of(NoticePath.Root);
        One(root, "classification", notice.Classification, visit);
        One(root, "documentNumber", notice.DocumentNumber, visit);
        LazyPath title = new LazyPath().Below(root, "title");
        Many(title, "lines", notice.Title.Lines, visit);
        Many(title, "notes", notice.Title.Notes, visit);
        Many(root, "addressees", notice.Addressees, visit);
        Many(root, "preamble", notice.Preamble, visit);
        Blocks(new LazyPath().Below(root, "body"), notice.Body, visit);
        Many(root, "closing", notice.Closing, visit);
        Many(root, "attachments", notice.Attachments, visit);
        if (notice.Signature is Signature signature)
        {
            LazyPath path = new LazyPath().Below(root, "signature");
            Many(path, "signers", signature.Signers, visit);
            One(path, "date", NoticeTexts.DateText(signature), visit);
        }

        Many(root, "notes", notice.Notes, visit);
    }

    /// <summary>The texts of one block and of those under it; its own path is given.</summary>
    public static void Walk(LazyPath path, Block block, Action<string, LazyPath> visit)
    {
        Own(path, block, visit);
        if (!block.Children.IsEmpty)
        {
            Blocks(new LazyPath().Below(path, "blocks"), block.Children, visit);
        }

        Last(path, block, visit);
    }

    private static void Blocks(LazyPath path, ValueList<Block> blocks, Action<string, LazyPath> visit)
    {
        Stack<(LazyPath Path, ValueList<Block> Blocks, int Next, LazyPath? OwnerPath, Block? Owner)> open = new();
        open.Push((path, blocks, 0, null, null));
        while (open.TryPop(out (LazyPath Path, ValueList<Block> Blocks, int Next, LazyPath? OwnerPath, Block? Owner) level))
        {
            if (level.Next == level.Blocks.Count)
            {
                if (level.Owner is not null)
                {
                    Last(level.OwnerPath!, level.Owner, visit);
                }

                continue;
            }

            open.Push((level.Path, level.Blocks, level.Next + 1, level.OwnerPath, level.Owner));
            LazyPath own = new LazyPath().Below(level.Path, level.Next);
            Block block = level.Blocks[level.Next];
            Own(own, block, visit);
            if (block is Section or LabelledPart)
            {
                open.Push((new LazyPath().Below(own, "blocks"), block.Children, 0, own, block));
            }
        }
    }

    private static void Own(LazyPath path, Block block, Action<string, LazyPath> visit)
    {
        switch (block)
        {
            case Paragraph paragraph:
                One(path, "text", paragraph.Text, visit);
                break;
            case RectificationMeasure measure:
                One(path, "text", measure.Text, visit);
                break;
            case LabelledPart part:
                One(path, "label", part.Label, visit);
                break;
            case RectificationIssue issue:
                Issue(path, issue, visit);
                break;
            case Section section:
                One(path, "heading", section.Heading, visit);
                break;
        }
    }

    private static void Issue(LazyPath path, RectificationIssue issue, Action<string, LazyPath> visit)
    {
        One(path, "heading", issue.Heading, visit);
        if (issue.Progress is { Place: ProgressPlace.Lead or ProgressPlace.Heading } progress)
        {
            One(new LazyPath().Below(path, "progress"), "label", progress.Label, visit);
        }

        if (issue.Deadline is Deadline deadline)
        {
            One(new LazyPath().Below(path, "deadline"), "text", deadline.Text, visit);
        }

        if (!issue.Responsible.IsEmpty)
        {
            LazyPath list = new LazyPath().Below(path, "responsible");
            for (int i = 0; i < issue.Responsible.Count; i++)
            {
                One(new LazyPath().Below(list, i), "name", issue.Responsible[i].Name, visit);
            }
        }
    }

    private static void Last(LazyPath path, Block block, Action<string, LazyPath> visit)
    {
        if (block is RectificationIssue { Progress: { Place: ProgressPlace.End } progress })
        {
            One(new LazyPath().Below(path, "progress"), "label", progress.Label, visit);
        }
    }

    private static void One(LazyPath parent, string name, string? text, Action<string, LazyPath> visit)
    {
        if (!string.IsNullOrEmpty(text))
        {
            visit(text, new LazyPath().Below(parent, name));
        }
    }

    private static void Many(LazyPath parent, string name, ValueList<string> texts, Action<string, LazyPath> visit)
    {
        LazyPath? list = texts.IsEmpty ? null : new LazyPath().Below(parent, name);
        for (int i = 0; i < texts.Count; i++)
        {
            visit(texts[i], new LazyPath().Below(list!, i));
        }
    }
}
