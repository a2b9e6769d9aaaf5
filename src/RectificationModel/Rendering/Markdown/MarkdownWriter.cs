namespace RectificationModel.Rendering.Markdown;

/// <summary>Writes blocks of Markdown with a blank line between them; the items of a list stand together.</summary>
internal sealed class MarkdownWriter(TextWriter writer, string newLine)
{
    private bool _any;
    private bool _inList;

    public int Depth { get; set; }

    public void Block(string markdown) => Write("", markdown, isItem: false);

    public void Item(string markdown) => Write("- ", markdown, isItem: true);

    private void Write(string opening, string markdown, bool isItem)
    {
        if (_any && !(isItem && _inList))
        {
            writer.Write(newLine);
        }

        writer.Write(opening);
        writer.Write(markdown);
        writer.Write(newLine);
        (_any, _inList) = (true, isItem);
    }
}
