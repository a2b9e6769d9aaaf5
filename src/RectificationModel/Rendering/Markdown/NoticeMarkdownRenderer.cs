using RectificationModel.Composition;

namespace RectificationModel.Rendering.Markdown;

/// <summary>
/// Writes a notice as Markdown (CommonMark, with the pipe tables of GitHub Flavored Markdown for the ledger). Immutable and thread-safe.
/// </summary>
/// <remarks>
/// <para>The notice is composed first. Sections and issues are headings by their depth; below level 6 they are bold lines. State, time limit and responsible parties are a list under the heading of an
/// issue, the state in bold. Ordinals and markers stay text as written, never lists of Markdown. Every text is escaped: see <see cref="MarkdownText"/>.</para>
/// <para>The nodes that it writes: the notice, <see cref="NoticeTitle"/>, <see cref="Section"/>, <see cref="RectificationIssue"/>, <see cref="ProgressState"/>, <see cref="Deadline"/>,
/// <see cref="LabelledPart"/>, <see cref="RectificationMeasure"/>, <see cref="Paragraph"/>, <see cref="Signature"/>.</para>
/// </remarks>
public sealed class NoticeMarkdownRenderer
{
    /// <summary>Makes a renderer.</summary>
    /// <param name="options">How to write; null for <see cref="NoticeMarkdownOptions.Default"/>.</param>
    /// <param name="renderers">What writes each kind of node; null for <see cref="DefaultRenderers"/>.</param>
    public NoticeMarkdownRenderer(NoticeMarkdownOptions? options = null, NodeRenderers<MarkdownContext>? renderers = null) =>
        (Options, Renderers) = (options ?? NoticeMarkdownOptions.Default, renderers ?? DefaultRenderers);

    /// <summary>The renderers of the Markdown form, one a kind of node.</summary>
    public static NodeRenderers<MarkdownContext> DefaultRenderers { get; } = new(
        new NoticeRenderer(), new TitleRenderer(), new SectionRenderer(), new IssueRenderer(), new ProgressRenderer(), new DeadlineRenderer(), new PartRenderer(), new MeasureRenderer(), new ParagraphRenderer(), new SignatureRenderer());

    /// <summary>The renderer with the default options and renderers.</summary>
    public static NoticeMarkdownRenderer Default { get; } = new();

    /// <summary>How it writes.</summary>
    public NoticeMarkdownOptions Options { get; }

    /// <summary>What writes each kind of node.</summary>
    public NodeRenderers<MarkdownContext> Renderers { get; }

    /// <summary>Writes a notice.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="writer">Where the Markdown goes; it is neither flushed nor closed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public void Render(RectificationNotice notice, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(notice);
        ArgumentNullException.ThrowIfNull(writer);
        RectificationNotice composed = NoticeComposer.Compose(notice, OrdinalLevels.Default);
        new MarkdownContext(composed, this, writer).Render(composed);
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

    /// <summary>Writes a notice into a stream as UTF-8 without a byte order mark.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="stream">Where the bytes go; it is neither flushed nor closed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public void Render(RectificationNotice notice, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using StringWriter writer = new();
        Render(notice, writer);
        Utf8Output.Write(writer.GetStringBuilder(), stream);
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
        StringWriter writer = new();
        await using (writer.ConfigureAwait(false))
        {
            Render(notice, writer);
            await Utf8Output.WriteAsync(writer.GetStringBuilder(), stream, cancellationToken).ConfigureAwait(false);
        }
    }
}
