using System.Text;

namespace RectificationModel.Rendering.Html;

// One verb for whatever output there is.
#pragma warning disable RS0026

/// <summary>
/// Writes a notice as HTML: one page that needs nothing beside it, or a fragment for a page of the user's. Immutable and thread-safe; made once and used for all notices.
/// </summary>
/// <remarks>
/// <para>The notice is composed first, so that ordinals, opening and contact line are there as in the official text. No script, no request: a policy of the page forbids both.</para>
/// <para>In print the page is A4 with the margins, fonts and lines of GB/T 9704-2012; contents and overview are left out there, for they are no part of the document.</para>
/// </remarks>
public sealed class NoticeHtmlRenderer
{
    private readonly PageHead _head;

    /// <summary>Makes a renderer.</summary>
    /// <param name="options">What it is told; null for <see cref="NoticeHtmlOptions.Default"/>.</param>
    /// <param name="renderers">What writes each kind of node; null for <see cref="DefaultRenderers"/>.</param>
    public NoticeHtmlRenderer(NoticeHtmlOptions? options = null, NodeRenderers<HtmlContext>? renderers = null)
    {
        Options = options ?? NoticeHtmlOptions.Default;
        Renderers = renderers ?? DefaultRenderers;
        _head = PageHead.Of(Options.Fragment ? null : Options.StyleSheet);
    }

    /// <summary>
    /// The library's renderers: of notice, title, sections, issues, parts, measures, paragraphs, progress, deadline, signature, <see cref="IssueContents"/>, <see cref="IssueOverview"/> and findings.
    /// To replace one: <c>NoticeHtmlRenderer.DefaultRenderers.With&lt;Paragraph&gt;((paragraph, html) =&gt; …)</c>.
    /// </summary>
    public static NodeRenderers<HtmlContext> DefaultRenderers { get; } = new(
        new NoticeHtml(), new TitleHtml(), new IssueContentsHtml(), new IssueOverviewHtml(), new SectionHtml(), new IssueHtml(), new PartHtml(), new MeasureHtml(), new ParagraphHtml(),
        new ProgressHtml(), new DeadlineHtml(), new SignatureHtml(), new FindingsHtml());

    /// <summary>The renderer with the default options.</summary>
    public static NoticeHtmlRenderer Default { get; } = new();

    /// <summary>The style sheet of a notice, for pages that hold fragments; all its classes begin with <c>rn-</c>, and it styles nothing outside them but the sheets of paper.</summary>
    public static string StyleSheet => HtmlStyle.Default.Text;

    /// <summary>What the renderer was told.</summary>
    public NoticeHtmlOptions Options { get; }

    /// <summary>What writes each kind of node.</summary>
    public NodeRenderers<HtmlContext> Renderers { get; }

    /// <summary>Writes a notice into a string.</summary>
    /// <param name="notice">The notice.</param>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> is null.</exception>
    public string Render(RectificationNotice notice)
    {
        ArgumentNullException.ThrowIfNull(notice);
        using HtmlWriter html = new(output: null);
        Write(notice, html);
        return html.ToString();
    }

    /// <summary>Writes a notice.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="writer">Where the page goes; it stays open. Its encoding must be UTF-8, which the page names.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public void Render(RectificationNotice notice, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(notice);
        ArgumentNullException.ThrowIfNull(writer);
        using HtmlWriter html = new(writer);
        Write(notice, html);
        html.Flush();
    }

    /// <summary>Writes a notice as UTF-8 without a byte order mark.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="stream">Where the page goes; it stays open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public void Render(RectificationNotice notice, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using StreamWriter writer = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        Render(notice, writer);
    }

    /// <summary>Writes a notice as UTF-8 without a byte order mark.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="stream">Where the page goes; it is neither flushed nor closed.</param>
    /// <param name="cancellationToken">Ends the writing before its end.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task RenderAsync(RectificationNotice notice, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        await Utf8Output.WriteAsync(Render(notice), stream, cancellationToken).ConfigureAwait(false);
    }

    private void Write(RectificationNotice notice, HtmlWriter html)
    {
        RectificationNotice composed = notice.Compose();
        new HtmlContext(composed, Renderers, Options, _head, html).Render(composed);
    }
}
