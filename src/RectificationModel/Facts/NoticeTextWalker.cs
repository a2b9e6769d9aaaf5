namespace RectificationModel.Facts;

/// <summary>Walks over the texts of a notice in document order, with a stack of its own and without making the paths that no fact needs.</summary>
internal sealed class NoticeTextWalker
{
    private readonly Action<string, LazyPath> _visit;

    // The last steps of a path are made anew for each text in the same two objects.
    private readonly LazyPath _leaf = new();
    private readonly LazyPath _block = new();

    private NoticeTextWalker(Action<string, LazyPath> visit) => _visit = visit;

    public static void Walk(RectificationNotice notice, Action<string, LazyPath> visit) => new NoticeTextWalker(visit).Walk(notice);

    /// <summary>The texts of one block and of those under it; its own path is given.</summary>
    public static void Walk(LazyPath path, Block block, Action<string, LazyPath> visit) => new NoticeTextWalker(visit).Walk(path, block);

    private void Walk(RectificationNotice notice)
    {
        LazyPath root = LazyPath.Of(NoticePath.Root);
        One(root, "classification", notice.Classification);
        One(root, "documentNumber", notice.DocumentNumber);
        LazyPath title = new LazyPath().Below(root, "title");
        Many(title, "lines", notice.Title.Lines);
        Many(title, "notes", notice.Title.Notes);
        Many(root, "addressees", notice.Addressees);
        Many(root, "preamble", notice.Preamble);
        Blocks(new LazyPath().Below(root, "body"), notice.Body);
        Many(root, "closing", notice.Closing);
        Many(root, "attachments", notice.Attachments);
        if (notice.Signature is Signature signature)
        {
            LazyPath path = new LazyPath().Below(root, "signature");
            Many(path, "signers", signature.Signers);
            One(path, "date", NoticeTexts.DateText(signature));
        }

        Many(root, "notes", notice.Notes);
    }

    private void Walk(LazyPath path, Block block)
    {
        Own(path, block);
        if (!block.Children.IsEmpty)
        {
            Blocks(new LazyPath().Below(path, "blocks"), block.Children);
        }

        Last(path, block);
    }

    private void Blocks(LazyPath path, ValueList<Block> blocks)
    {
        Stack<Level> above = new();
        Level level = new(path, blocks, null, null);
        for (int next = 0; ; next++)
        {
            if (next == level.Blocks.Count)
            {
                if (level.Owner is not null)
                {
                    Last(level.OwnerPath!, level.Owner);
                }

                if (!above.TryPop(out level))
                {
                    return;
                }

                next = level.Next;
                continue;
            }

            Block block = level.Blocks[next];
            bool isLeaf = block.Children.IsEmpty && block is not RectificationIssue;
            LazyPath own = (isLeaf ? _block : new LazyPath()).Below(level.Path, next);
            Own(own, block);
            if (!isLeaf)
            {
                above.Push(level with { Next = next });
                level = new(new LazyPath().Below(own, "blocks"), block.Children, own, block);
                next = -1;
            }
        }
    }

    private void Own(LazyPath path, Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                One(path, "text", paragraph.Text);
                break;
            case RectificationMeasure measure:
                One(path, "text", measure.Text);
                break;
            case LabelledPart part:
                One(path, "label", part.Label);
                break;
            case RectificationIssue issue:
                Issue(path, issue);
                break;
            case Section section:
                One(path, "heading", section.Heading);
                break;
        }
    }

    private void Issue(LazyPath path, RectificationIssue issue)
    {
        One(path, "heading", issue.Heading);
        if (issue.Progress is { Place: ProgressPlace.Lead or ProgressPlace.Heading } progress)
        {
            One(new LazyPath().Below(path, "progress"), "label", progress.Label);
        }

        if (issue.Deadline is Deadline deadline)
        {
            One(new LazyPath().Below(path, "deadline"), "text", deadline.Text);
        }

        if (!issue.Responsible.IsEmpty)
        {
            LazyPath list = new LazyPath().Below(path, "responsible");
            for (int i = 0; i < issue.Responsible.Count; i++)
            {
                One(new LazyPath().Below(list, i), "name", issue.Responsible[i].Name);
            }
        }
    }

    private void Last(LazyPath path, Block block)
    {
        if (block is RectificationIssue { Progress: { Place: ProgressPlace.End } progress })
        {
            One(new LazyPath().Below(path, "progress"), "label", progress.Label);
        }
    }

    private void One(LazyPath parent, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            _visit(text, _leaf.Below(parent, name));
        }
    }

    private void Many(LazyPath parent, string name, ValueList<string> texts)
    {
        LazyPath? list = texts.IsEmpty ? null : new LazyPath().Below(parent, name);
        for (int i = 0; i < texts.Count; i++)
        {
            _visit(texts[i], _leaf.Below(list!, i));
        }
    }

    // One list of blocks on the way down, with the block that holds it, and how far it has been gone through.
    private readonly record struct Level(LazyPath Path, ValueList<Block> Blocks, LazyPath? OwnerPath, Block? Owner, int Next = 0);
}
