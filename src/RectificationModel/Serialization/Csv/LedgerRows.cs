namespace RectificationModel.Serialization.Csv;

/// <summary>Walks over the issues of a notice with the headings above each; a stack of its own, so that depth is bounded by memory alone.</summary>
internal static class LedgerRows
{
    // What lies deeper shares the list, or a chain of headings would cost the square of its depth.
    private const int MaxSections = 8;

    public static IEnumerable<NoticeCsvRow> Of(RectificationNotice notice, int noticeNumber, int firstNumber)
    {
        int number = firstNumber;
        Stack<Level> open = new();
        open.Push(new(NoticePath.Root.Append("body"), notice.Body, 0, 1, default));
        while (open.TryPop(out Level level))
        {
            if (level.Next == level.Blocks.Count)
            {
                continue;
            }

            open.Push(level with { Next = level.Next + 1 });
            Block block = level.Blocks[level.Next];
            NoticePath path = level.Path.Append(level.Next);
            if (block is RectificationIssue issue)
            {
                yield return new() { Number = number++, NoticeNumber = noticeNumber, Notice = notice, Issue = issue, Path = path, Level = level.Depth, Sections = level.Sections };
            }

            if (!block.Children.IsEmpty)
            {
                open.Push(level.Under(block, path.Append("blocks")));
            }
        }
    }

    private readonly record struct Level(NoticePath Path, ValueList<Block> Blocks, int Next, int Depth, ValueList<Section> Sections)
    {
        // A labelled part is no heading.
        public Level Under(Block block, NoticePath path) => block is Section section
            ? new(path, section.Blocks, 0, Depth + 1, Sections.Count < MaxSections ? Sections.Add(section) : Sections)
            : new(path, block.Children, 0, Depth, Sections);
    }
}
