using System.Text.Json.Serialization;
using RectificationModel.Composition;
using RectificationModel.Facts;
using RectificationModel.Parsing;
using RectificationModel.Rendering.Html;
using RectificationModel.Rendering.Markdown;
using RectificationModel.Rendering.Text;
using RectificationModel.Serialization;
using RectificationModel.Validation;

namespace RectificationModel;

/// <summary>
/// A rectification notice (整改进展情况的通报): what an inspected body publishes, issue by issue, about what it did.
/// </summary>
/// <remarks>
/// <para>Prose is kept as prose; what a ledger works with is typed. The notice is a tree of blocks in document order.</para>
/// <para>Immutable, value-equal and safe to share between threads; <c>with</c> gives a changed copy.</para>
/// </remarks>
[JsonConverter(typeof(NoticeJsonConverter))]
public sealed record RectificationNotice
{
    /// <summary>The secrecy or urgency mark at the head (密级); null where there is none.</summary>
    public string? Classification { get; init; }

    /// <summary>The document number (发文字号): 永政协党〔2021〕3号; null where there is none.</summary>
    public string? DocumentNumber { get; init; }

    /// <summary>The title (标题), with no lines where the text has none.</summary>
    public required NoticeTitle Title { get; init; }

    /// <summary>To whom it is addressed (主送机关), without the final colon.</summary>
    public ValueList<string> Addressees { get; init; }

    /// <summary>The inspection that it answers; null where the text tells of none.</summary>
    public Inspection? Inspection { get; init; }

    /// <summary>The paragraphs before the first heading.</summary>
    public ValueList<string> Preamble { get; init; }

    /// <summary>The blocks of the body in document order.</summary>
    public ValueList<Block> Body { get; init; }

    /// <summary>The paragraphs after the body: invitation to comment, contacts, wishes.</summary>
    public ValueList<string> Closing { get; init; }

    /// <summary>The contacts that the prose names (联系方式).</summary>
    public ValueList<ContactPoint> Contacts { get; init; }

    /// <summary>The days in which the public may object (公示期); null where none is set.</summary>
    public PublicPeriod? PublicPeriod { get; init; }

    /// <summary>The label before the attachments, as written without the colon (附); null for the usual 附件.</summary>
    public string? AttachmentsCaption { get; init; }

    /// <summary>The attachments (附件) as written, without 附件：.</summary>
    public ValueList<string> Attachments { get; init; }

    /// <summary>Who signs and when (落款); null where there is neither.</summary>
    public Signature? Signature { get; init; }

    /// <summary>Notes after the signature (附注), as written, brackets included.</summary>
    public ValueList<string> Notes { get; init; }

    /// <summary>Unknown JSON members, kept and written back.</summary>
    public ExtensionMembers Extensions { get; init; }

    /// <summary>Reads the text of a notice. Any text gives a notice; for diagnostics and places in the source use <see cref="NoticeParser"/>.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static RectificationNotice Parse(string text) => NoticeParser.Default.Parse(text).Notice;

    /// <summary>Checks the notice with <see cref="NoticeValidator.Default"/>: the rules of the public profile.</summary>
    public ValidationReport Validate() => NoticeValidator.Default.Validate(this);

    /// <summary>
    /// The notice with everything that the official form needs and the author left out: an opening from <see cref="Inspection"/>, a closing line
    /// for contacts and an objection period that no text names, ordinals, measure markers; and with the typed views that its prose states.
    /// </summary>
    public RectificationNotice Compose() => NoticeComposer.Compose(this, OrdinalLevels.Default);

    /// <summary>The official plain text of the composed notice, lines ended by a line feed.</summary>
    public string ToText() => NoticeTextRenderer.Default.Render(this);

    /// <summary>The official plain text of the composed notice, with the labels, widths and ordinals that the options ask for.</summary>
    /// <param name="options">How to write.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public string ToText(NoticeTextOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new NoticeTextRenderer(options).Render(this);
    }

    /// <summary>The composed notice as Markdown, written with <see cref="NoticeMarkdownRenderer.Default"/>.</summary>
    public string ToMarkdown() => NoticeMarkdownRenderer.Default.Render(this);

    /// <summary>The composed notice as Markdown, with the heading level, labels and ledger that the options ask for.</summary>
    /// <param name="options">What to write.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public string ToMarkdown(NoticeMarkdownOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new NoticeMarkdownRenderer(options).Render(this);
    }

    /// <summary>The composed notice as a page of HTML that needs nothing beside it.</summary>
    public string ToHtml() => NoticeHtmlRenderer.Default.Render(this);

    /// <summary>The composed notice as HTML: a page or a fragment, with marks of facts and findings where the options ask for them.</summary>
    /// <param name="options">What to write.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public string ToHtml(NoticeHtmlOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new NoticeHtmlRenderer(options).Render(this);
    }

    /// <summary>All blocks of the body in document order.</summary>
    public IEnumerable<Block> Descendants() => BlockTree.Walk(Body);

    /// <summary>All blocks of one kind in document order.</summary>
    /// <typeparam name="T">The kind; <see cref="Section"/> includes issues.</typeparam>
    public IEnumerable<T> Descendants<T>()
        where T : Block => Descendants().OfType<T>();

    /// <summary>All issues in document order, those under other issues included.</summary>
    public IEnumerable<RectificationIssue> Issues() => Descendants<RectificationIssue>();

    /// <summary>The block that a path leads to.</summary>
    /// <param name="path">The path: <c>/body/0/blocks/2</c>.</param>
    /// <returns>The block; null where the path leads to no block of this notice.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public Block? Find(NoticePath path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (path.Index is not int index || path.Parent is not NoticePath list)
        {
            return null;
        }

        ValueList<Block> blocks = list.Name switch
        {
            "body" when list.Parent?.Parent is null => Body,
            "blocks" when list.Parent is NoticePath owner => Find(owner)?.Children ?? default,
            _ => default,
        };
        return index < blocks.Count ? blocks[index] : null;
    }

    /// <summary>Every text of the notice with its path, in document order: what readers of facts and rules work on.</summary>
    public IEnumerable<NoticeText> Texts() => NoticeTexts.Of(this);

    /// <summary>Every figure, date, cited document, total and contact in the prose, read with <see cref="FactReader.Default"/>.</summary>
    /// <param name="kinds">The kinds of facts to read; all unless told otherwise.</param>
    /// <param name="reference">The day that implied years are told from where no earlier date gives one; null where there is none.</param>
    public NoticeFacts Facts(FactKinds kinds = FactKinds.All, DateOnly? reference = null) => FactReader.Default.Read(this, kinds, reference);
}
