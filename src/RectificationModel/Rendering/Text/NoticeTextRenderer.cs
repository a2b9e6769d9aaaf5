using RectificationModel.Composition;
using RectificationModel.Parsing;
using RectificationModel.Parsing.Lines;

namespace RectificationModel.Rendering.Text;

/// <summary>
/// Writes a notice as plain text in the order of official documents (GB/T 9704-2012): title, addressees, opening, issues, closing, attachments,
/// signature, notes. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// The notice is composed first; with unbroken lines and the usual captions the text reads back as the composed notice as long as no text of it looks like structure.
/// The nodes that it writes: the notice, <see cref="NoticeTitle"/>, <see cref="Section"/>, <see cref="RectificationIssue"/>, <see cref="ProgressState"/>, <see cref="Deadline"/>,
/// <see cref="LabelledPart"/>, <see cref="RectificationMeasure"/>, <see cref="Paragraph"/>, <see cref="Signature"/>.
/// </remarks>
/// <example>
/// <code>
/// NoticeTextRenderer indented = new(renderers: NoticeTextRenderer.DefaultRenderers.With&lt;Paragraph&gt;((paragraph, context) => context.WriteLine("　　" + paragraph.Text)));
/// </code>
/// </example>
public sealed class NoticeTextRenderer
{
    /// <summary>Makes a renderer.</summary>
    /// <param name="options">How to write; null for <see cref="NoticeTextOptions.Default"/>.</param>
    /// <param name="renderers">What writes each kind of node; null for <see cref="DefaultRenderers"/>.</param>
    public NoticeTextRenderer(NoticeTextOptions? options = null, NodeRenderers<TextContext>? renderers = null) =>
        (Options, Renderers) = (options ?? NoticeTextOptions.Default, renderers ?? DefaultRenderers);

    /// <summary>The renderers of the text form, one a kind of node.</summary>
    public static NodeRenderers<TextContext> DefaultRenderers { get; } = new(
        new NoticeRenderer(), new TitleRenderer(), new SectionRenderer(), new IssueRenderer(), new ProgressRenderer(), new DeadlineRenderer(), new PartRenderer(), new MeasureRenderer(), new ParagraphRenderer(), new SignatureRenderer());

    /// <summary>The renderer with the default options and renderers.</summary>
    public static NoticeTextRenderer Default { get; } = new();

    /// <summary>How it writes.</summary>
    public NoticeTextOptions Options { get; }

    /// <summary>What writes each kind of node.</summary>
    public NodeRenderers<TextContext> Renderers { get; }

    /// <summary>Writes a notice.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="writer">Where the text goes; it is neither flushed nor closed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public void Render(RectificationNotice notice, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(Render(notice));
    }

    /// <summary>Writes a notice into a string.</summary>
    /// <param name="notice">The notice.</param>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> is null.</exception>
    public string Render(RectificationNotice notice)
    {
        ArgumentNullException.ThrowIfNull(notice);
        RectificationNotice composed = NoticeComposer.Compose(notice, new OrdinalLevels(Options.OrdinalStyles));
        string text = Write(composed, default);

        // Lines of one length by chance would be read as broken at a page's width: those that a reader would join are kept apart.
        WrapWidth width = Options.Width is null ? WrapWidth.Measure(text, LineBreaks.All, OpeningVocabulary.Default) : default;
        return width.Width == 0 ? text : Write(composed, width);
    }

    private string Write(RectificationNotice composed, WrapWidth width)
    {
        using StringWriter writer = new();
        new TextContext(composed, this, new LineWriter(writer, Options, width)).Render(composed);
        return writer.ToString();
    }

    /// <summary>Writes a notice into a stream as UTF-8 without a byte order mark.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="stream">Where the bytes go; it is neither flushed nor closed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public void Render(RectificationNotice notice, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        Utf8Output.Write(Render(notice), stream);
    }

    /// <summary>Writes a notice into a stream as UTF-8 without a byte order mark.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="stream">Where the bytes go; it is neither flushed nor closed.</param>
    /// <param name="cancellationToken">Ends the writing before its end.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task RenderAsync(RectificationNotice notice, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        await Utf8Output.WriteAsync(Render(notice), stream, cancellationToken).ConfigureAwait(false);
    }
}
