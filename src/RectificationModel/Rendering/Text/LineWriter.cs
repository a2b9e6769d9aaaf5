using RectificationModel.Parsing;
using RectificationModel.Parsing.Lines;
using RectificationModel.Parsing.Outline;

namespace RectificationModel.Rendering.Text;

/// <summary>Writes lines so that they are read back as the lines they are: two that a reader would join are kept apart.</summary>
internal sealed class LineWriter(TextWriter writer, string newLine)
{
    private readonly LineJoiner _joiner = new(default, OpeningVocabulary.Default);
    private string _last = "";

    public void Line(string line)
    {
        if (line.AsSpan().Trim().IsEmpty)
        {
            return;
        }

        if (_last.Length > 0 && _joiner.Joins(_last, Plain(_last), line, Plain(line)))
        {
            Blank(TextLine.LineBreak);
        }

        writer.Write(line);
        writer.Write(newLine);
        _last = line;
    }

    /// <summary>Blank lines that end an open labelled part.</summary>
    public void EndPart() => Blank(TextLine.PartBreak);

    /// <summary>A blank line between the parts of a notice.</summary>
    public void Gap()
    {
        if (_last.Length > 0)
        {
            writer.Write(newLine);
        }
    }

    private void Blank(int lines)
    {
        for (int i = 0; i < lines; i++)
        {
            writer.Write(newLine);
        }
    }

    private static TextLine Plain(string line) => new(new(0, line.Length), line.Length, Indented: false, BlankLinesBefore: 0);
}
