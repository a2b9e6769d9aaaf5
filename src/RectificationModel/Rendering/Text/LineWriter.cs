using RectificationModel.Parsing;
using RectificationModel.Parsing.Lines;
using RectificationModel.Parsing.Outline;

namespace RectificationModel.Rendering.Text;

/// <summary>Writes lines so that they are read back as the lines they are: two that a reader would join are kept apart.</summary>
internal sealed class LineWriter(TextWriter writer, NoticeTextOptions options, WrapWidth width)
{
    private readonly LineJoiner _joiner = new(width);
    private string _last = "";
    private TextLine _lastLine;
    private string _lead = "";

    public void Line(string line)
    {
        if (_lead.Length > 0)
        {
            (line, _lead) = (_lead + line, "");
        }

        if (line.AsSpan().Trim().IsEmpty)
        {
            return;
        }

        TextLine own = new(new(0, line.Length), line.Length, Indented: false, BlankLinesBefore: 0, OpeningReader.Read(line, OpeningVocabulary.Default));
        if (_last.Length > 0 && _joiner.Joins(_last, _lastLine, line, own))
        {
            Blank(TextLine.LineBreak);
        }

        if (options.Width is int width)
        {
            LineWrapper.Write(line, width, options.NewLine, writer);
        }
        else
        {
            writer.Write(line);
            writer.Write(options.NewLine);
        }

        (_last, _lastLine) = (line, own);
    }

    /// <summary>A label that stands before the next line, in the same line.</summary>
    public void Lead(string label) => _lead += label;

    /// <summary>Writes a label whose line did not come.</summary>
    public void EndLead()
    {
        if (_lead.Length > 0)
        {
            Line("");
        }
    }

    /// <summary>Blank lines that end an open labelled part.</summary>
    public void EndPart(Block? part = null) => Blank(part is LabelledPart { Ordinal: not null, Blocks.IsEmpty: true } ? TextLine.EmptyPartBreak : TextLine.PartBreak);

    /// <summary>A blank line between the parts of a notice.</summary>
    public void Gap()
    {
        if (_last.Length > 0)
        {
            writer.Write(options.NewLine);
        }
    }

    private void Blank(int lines)
    {
        for (int i = 0; i < lines; i++)
        {
            writer.Write(options.NewLine);
        }
    }
}
