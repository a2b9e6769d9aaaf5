using RectificationModel.Parsing.Outline;

namespace RectificationModel.Parsing.Lines;

/// <summary>A line of the clean text: a paragraph, a heading, a label with its value. Trimmed; what was broken is joined.</summary>
/// <param name="Span">The place in the clean text.</param>
/// <param name="LastPiece">The length of the last piece as it stood on a line of the source.</param>
/// <param name="Indented">Whether its first line is indented.</param>
/// <param name="BlankLinesBefore">The number of blank lines before it.</param>
/// <param name="Opening">What it opens with.</param>
internal readonly record struct TextLine(TextSpan Span, int LastPiece, bool Indented, int BlankLinesBefore, Opening Opening)
{
    /// <summary>So many blank lines part a line from the next, whatever stands there.</summary>
    public const int LineBreak = 2;

    /// <summary>So many blank lines also end an open labelled part.</summary>
    public const int PartBreak = 3;

    /// <summary>So many end even a numbered part that has nothing in it yet.</summary>
    public const int EmptyPartBreak = 6;
}
