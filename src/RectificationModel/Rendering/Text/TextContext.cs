namespace RectificationModel.Rendering.Text;

/// <summary>One rendering of a notice as text: where lines go, and the way to the renderers of the nodes inside. Made for each rendering; not thread-safe.</summary>
public sealed class TextContext : RenderContext<TextContext>
{
    private readonly LineWriter _lines;
    private readonly Stack<FieldCursor?> _fields = new([null]);

    internal TextContext(RectificationNotice notice, NoticeTextRenderer renderer, LineWriter lines)
        : base(notice, renderer.Renderers) =>
        (Options, _lines) = (renderer.Options, lines);

    /// <summary>How the text is written.</summary>
    public NoticeTextOptions Options { get; }

    /// <summary>Writes a line, behind the label that is to stand before it; one of white space alone is left out. Lines that a reader would join are kept apart by blank ones.</summary>
    /// <param name="line">The line without a line break.</param>
    /// <exception cref="ArgumentNullException"><paramref name="line"/> is null.</exception>
    public void WriteLine(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        _lines.Line(line);
    }

    /// <summary>Writes each line of a list.</summary>
    /// <param name="lines">The lines without line breaks.</param>
    public void WriteLines(ValueList<string> lines)
    {
        foreach (string line in lines)
        {
            WriteLine(line);
        }
    }

    /// <summary>Writes a blank line between the parts of a notice; none at its start.</summary>
    public void WriteGap() => _lines.Gap();

    /// <summary>Writes the blank lines that end an open labelled part, so that what follows is not read as belonging to it.</summary>
    public void EndPart() => _lines.EndPart();

    /// <summary>Writes blocks in their order, each with the renderer of its kind; what stands beside a labelled part is set off from it.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="lead">A label that stands before them: in the line of the first where that runs in (prose, 一是), else on a line of its own.</param>
    /// <exception cref="ArgumentNullException"><paramref name="lead"/> is null.</exception>
    public void RenderBlocks(ValueList<Block> blocks, string lead = "")
    {
        ArgumentNullException.ThrowIfNull(lead);
        bool runsIn = !blocks.IsEmpty && BlockLines.RunsIn(blocks[0]);
        _lines.Lead(lead);
        if (!runsIn)
        {
            _lines.EndLead();
        }

        for (int i = 0; i < blocks.Count; i++)
        {
            // A field between two blocks parts them by itself.
            bool field = _fields.Peek() is FieldCursor fields && fields.WriteDue(this);
            if (!field && i > 0 && (BlockLines.GoesOnAfterPart(blocks[i - 1], blocks[i]) || BlockLines.RestartsAfterPart(blocks[i - 1], blocks[i])))
            {
                _lines.EndPart(blocks[i - 1]);
            }

            RenderCounted(blocks[i]);
            _lines.EndLead();
        }
    }

    /// <summary>Writes the blocks of an issue with its fields among them.</summary>
    internal void RenderBlocks(ValueList<Block> blocks, FieldCursor fields)
    {
        _fields.Push(fields);
        fields.WriteDue(this);
        RenderBlocks(blocks);
        fields.WriteRest(this);
        _fields.Pop();
    }

    /// <summary>Writes a label whose line did not come.</summary>
    internal void EndLead() => _lines.EndLead();

    // What stands under a deeper heading is not the issue's own.
    private void RenderCounted(Block block)
    {
        FieldCursor? fields = _fields.Peek();
        fields?.Pass();
        _fields.Push(block is Section ? null : fields);
        Render(block);
        _fields.Pop();
    }
}
