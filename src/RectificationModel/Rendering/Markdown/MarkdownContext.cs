namespace RectificationModel.Rendering.Markdown;

/// <summary>One rendering of a notice as Markdown: where blocks go, and the way to the renderers of the nodes inside. Made for each rendering; not thread-safe.</summary>
public sealed class MarkdownContext : RenderContext<MarkdownContext>
{
    private readonly MarkdownWriter _writer;

    internal MarkdownContext(RectificationNotice notice, NoticeMarkdownRenderer renderer, TextWriter writer)
        : base(notice, renderer.Renderers) =>
        (Options, _writer) = (renderer.Options, new MarkdownWriter(writer, renderer.Options.NewLine));

    /// <summary>How the Markdown is written.</summary>
    public NoticeMarkdownOptions Options { get; }

    /// <summary>How deep the headings are that are written now: 0 the title's, 1 those of the body, one more under each section and issue.</summary>
    public int Depth => _writer.Depth;

    /// <summary>Writes a heading of the present depth; a bold line where Markdown has no level for it.</summary>
    /// <param name="text">The text, which is escaped.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public void WriteHeading(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        // Without a title the body's headings are the highest.
        int level = Options.TitleLevel + Depth - (Depth > 0 && Notice.Title.Lines.IsEmpty ? 1 : 0);
        if (level <= NoticeMarkdownOptions.MaxLevel)
        {
            _writer.Block($"{new string('#', level)} {MarkdownText.Escape(text)}");
        }
        else if (text.AsSpan().Trim() is { IsEmpty: false } bold)
        {
            // White space inside the marks would undo them.
            _writer.Block($"**{MarkdownText.Escape(bold.ToString())}**");
        }
    }

    /// <summary>Writes a paragraph; one of white space alone is left out.</summary>
    /// <param name="text">The text, which is escaped.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public void WriteParagraph(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.AsSpan().Trim().IsEmpty)
        {
            _writer.Block(MarkdownText.Escape(text));
        }
    }

    /// <summary>Writes each text of a list as a paragraph.</summary>
    /// <param name="texts">The texts, which are escaped.</param>
    public void WriteParagraphs(ValueList<string> texts)
    {
        foreach (string text in texts)
        {
            WriteParagraph(text);
        }
    }

    /// <summary>Writes an item of a list; items that follow each other are one list.</summary>
    /// <param name="markdown">The item, of one line, as it is to stand there: see <see cref="MarkdownText"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="markdown"/> is null.</exception>
    public void WriteItem(string markdown)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        _writer.Item(markdown);
    }

    /// <summary>Writes Markdown as a block of its own, as it is.</summary>
    /// <param name="markdown">The Markdown without a final line break.</param>
    /// <exception cref="ArgumentNullException"><paramref name="markdown"/> is null.</exception>
    public void WriteMarkdown(string markdown)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        _writer.Block(markdown);
    }

    /// <summary>Writes blocks of the present depth in their order, each with the renderer of its kind.</summary>
    /// <param name="blocks">The blocks.</param>
    public void RenderBlocks(ValueList<Block> blocks)
    {
        foreach (Block block in blocks)
        {
            Render(block);
        }
    }

    /// <summary>Writes what stands under a heading: blocks one level deeper.</summary>
    /// <param name="blocks">The blocks.</param>
    public void RenderInside(ValueList<Block> blocks)
    {
        _writer.Depth++;
        RenderBlocks(blocks);
        _writer.Depth--;
    }
}
