namespace RectificationModel.Rendering.Text;

/// <summary>
/// Writes a notice as plain text in the order of official documents (GB/T 9704-2012): title, addressees, opening, issues, closing, attachments,
/// signature, notes. Immutable and thread-safe.
/// </summary>
/// <remarks>The notice is composed first; the text reads back as the composed notice as long as no text of it looks like structure.</remarks>
public sealed class NoticeTextRenderer
{
    /// <summary>Makes a renderer.</summary>
    /// <param name="newLine">What ends each line: a line feed unless told otherwise.</param>
    /// <exception cref="ArgumentException"><paramref name="newLine"/> is null or empty.</exception>
    public NoticeTextRenderer(string newLine = "\n")
    {
        ArgumentException.ThrowIfNullOrEmpty(newLine);
        NewLine = newLine;
    }

    /// <summary>The renderer whose lines end with a line feed.</summary>
    public static NoticeTextRenderer Default { get; } = new();

    /// <summary>What ends each line.</summary>
    public string NewLine { get; }

    /// <summary>Writes a notice.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="writer">Where the text goes; lines end with a line feed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public void Render(RectificationNotice notice, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(notice);
        ArgumentNullException.ThrowIfNull(writer);
        RectificationNotice composed = notice.Compose();
        LineWriter lines = new(writer, NewLine);
        HeadText.Write(composed, lines);
        BlockText.WriteAll(composed.Body, lines);
        TailText.Write(composed, lines);
    }

    /// <summary>Writes a notice into a string.</summary>
    /// <param name="notice">The notice.</param>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> is null.</exception>
    public string Render(RectificationNotice notice)
    {
        using StringWriter writer = new();
        Render(notice, writer);
        return writer.ToString();
    }
}
