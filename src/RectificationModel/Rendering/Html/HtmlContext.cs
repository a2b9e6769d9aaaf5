using RectificationModel.Rendering.Html.Marks;

namespace RectificationModel.Rendering.Html;

// One verb a job: the overloads differ in their first parameters.
#pragma warning disable RS0026

/// <summary>
/// One rendering as HTML: a small writer whose output is well formed and escaped whatever a renderer hands to it, and the way to the renderers of the nodes inside. Made for each rendering; not thread-safe.
/// </summary>
/// <remarks>
/// Texts and attribute values are escaped; controls, bidirectional controls, lone surrogates and noncharacters are written as U+FFFD. There is no way to write raw HTML.
/// </remarks>
public sealed class HtmlContext : RenderContext<HtmlContext>
{
    private readonly HtmlPlace _place;
    private readonly MarkedTexts? _marks;

    internal HtmlContext(RectificationNotice notice, NodeRenderers<HtmlContext> renderers, NoticeHtmlOptions options, PageHead head, HtmlWriter writer)
        : base(notice, renderers)
    {
        Options = options;
        Head = head;
        Writer = writer;
        _place = new(options.Fragment ? options.HeadingLevel : 1);
        _marks = MarkedTexts.Of(notice, options);
    }

    /// <summary>What the renderer was told.</summary>
    public NoticeHtmlOptions Options { get; }

    /// <summary>The path of the node at work: <c>/body/0/blocks/2</c>.</summary>
    public NoticePath Path => _place.Path;

    /// <summary>The level that <see cref="OpenHeading"/> gives to a heading: 1 for the title of a page. Levels below the sixth are <c>h6</c> with <c>aria-level</c>.</summary>
    public int HeadingLevel => _place.Level;

    internal PageHead Head { get; }

    internal HtmlWriter Writer { get; }

    /// <summary>The findings that a text refers to so far.</summary>
    internal MarkedTexts? Marks => _marks;

    /// <summary>Opens an element; attributes may follow, then what it holds, then <see cref="Close"/>.</summary>
    /// <param name="element">Its name: letters, digits and hyphens.</param>
    /// <param name="cssClass">Its classes; none where it is null.</param>
    /// <exception cref="ArgumentException"><paramref name="element"/> is no name, or <c>script</c> or <c>style</c>, whose text cannot be escaped.</exception>
    public HtmlContext Open(string element, string? cssClass = null)
    {
        if (element is not null && (element.Equals("script", StringComparison.OrdinalIgnoreCase) || element.Equals("style", StringComparison.OrdinalIgnoreCase)))
        {
            throw new ArgumentException("The text of such an element cannot be escaped.", nameof(element));
        }

        Writer.Open(element!);
        return cssClass is null ? this : Attribute("class", cssClass);
    }

    /// <summary>Writes an attribute of the element that was opened last.</summary>
    /// <param name="name">Its name: letters, digits and hyphens.</param>
    /// <param name="value">Its value, which is escaped.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is no name.</exception>
    /// <exception cref="InvalidOperationException">The element holds something already, or none is open.</exception>
    public HtmlContext Attribute(string name, ReadOnlySpan<char> value)
    {
        Writer.Attribute(name, value);
        return this;
    }

    /// <summary>Writes the identifier of the node at work: the prefix of the options and the places of its path, <c>rn-0-2</c> for /body/0/blocks/2. Deeper than 32 blocks none is written.</summary>
    public HtmlContext Anchor()
    {
        if (_place.HasAnchor)
        {
            Writer.StartAttribute("id");
            Writer.Escaped(Options.IdPrefix);
            _place.WriteAnchor(Writer);
            Writer.EndAttribute();
        }

        return this;
    }

    /// <summary>Writes a text that belongs to no member of the notice: a label, a mark.</summary>
    /// <param name="text">The text, which is escaped.</param>
    public HtmlContext Text(ReadOnlySpan<char> text)
    {
        Writer.Text(text);
        return this;
    }

    /// <summary>Writes the text of a member of the node at work, with the marks that the options ask for at their places.</summary>
    /// <param name="member">The member's JSON name: <c>heading</c>.</param>
    /// <param name="text">Its text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public HtmlContext Member(string member, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (_marks is null)
        {
            return Text(text);
        }

        _place.Enter(member);
        _marks.Write(_place.Path, text, this);
        _place.Leave();
        return this;
    }

    /// <summary>Writes the text of an element of a list of the node at work, with its marks.</summary>
    /// <param name="member">The list's JSON name: <c>preamble</c>.</param>
    /// <param name="index">The place in the list.</param>
    /// <param name="text">Its text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public HtmlContext Member(string member, int index, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (_marks is null)
        {
            return Text(text);
        }

        _place.Enter(member);
        _place.Enter(index);
        _marks.Write(_place.Path, text, this);
        _place.Leave(2);
        return this;
    }

    /// <summary>Closes the element that was opened last.</summary>
    /// <exception cref="InvalidOperationException">None is open.</exception>
    public HtmlContext Close()
    {
        Writer.Close();
        return this;
    }

    /// <summary>Ends a line of the source, for those who read it; only between blocks, where white space shows nothing.</summary>
    public HtmlContext Line()
    {
        Writer.Content("\n");
        return this;
    }

    /// <summary>Opens a heading of the level of this place: <c>h1</c> to <c>h6</c>, deeper ones <c>h6</c> with <c>aria-level</c>.</summary>
    /// <param name="cssClass">Its classes; none where it is null.</param>
    public HtmlContext OpenHeading(string? cssClass = null) => OpenHeadingAt(_place.Level, cssClass);

    /// <summary>Opens a heading right under the title: of what the library adds.</summary>
    internal HtmlContext OpenHeadingBelow(string cssClass) => OpenHeadingAt(_place.Level + 1, cssClass);

    private HtmlContext OpenHeadingAt(int level, string? cssClass)
    {
        Open(HeadingName(level), cssClass);
        if (level > 6)
        {
            Writer.Attribute("aria-level", "", level);
        }

        return this;
    }

    /// <summary>Writes a member that is a node with the renderer of its kind.</summary>
    /// <param name="member">The member's JSON name: <c>progress</c>.</param>
    /// <param name="node">The node.</param>
    /// <exception cref="ArgumentNullException"><paramref name="node"/> is null.</exception>
    public HtmlContext Node(string member, object node)
    {
        _place.Enter(member);
        Render(node);
        _place.Leave();
        return this;
    }

    /// <summary>Writes blocks of the node at work, each with the renderer of its kind; measures that follow each other stand in one list.</summary>
    /// <param name="blocks">The node's list of blocks, whole.</param>
    /// <param name="range">Those of them to write.</param>
    /// <param name="belowHeading">Whether a heading was written that they stand under: theirs are a level deeper.</param>
    /// <exception cref="ArgumentOutOfRangeException">The range reaches beyond the list.</exception>
    public HtmlContext Blocks(ValueList<Block> blocks, Range range, bool belowHeading)
    {
        (int start, int count) = range.GetOffsetAndLength(blocks.Count);
        int levels = belowHeading ? 1 : 0;
        _place.Level += levels;
        _place.Enter(_place.IsRoot ? "body" : "blocks");
        for (int i = start; i < start + count; i++)
        {
            bool measure = blocks[i] is RectificationMeasure;
            if (measure && (i == start || blocks[i - 1] is not RectificationMeasure))
            {
                Open("ul", "rn-measures").Attribute("role", "list").Line();
            }

            _place.Enter(i);
            Render(blocks[i]);
            _place.Leave();
            if (measure && (i + 1 == start + count || blocks[i + 1] is not RectificationMeasure))
            {
                Close().Line();
            }
        }

        _place.Leave();
        _place.Level -= levels;
        return this;
    }

    /// <summary>Writes something at an element of a list of the node at work that is written by no renderer of its own.</summary>
    internal void InList(string member, int index, Action<HtmlContext> write)
    {
        _place.Enter(member);
        _place.Enter(index);
        write(this);
        _place.Leave(2);
    }

    private static string HeadingName(int level) => level switch
    {
        1 => "h1",
        2 => "h2",
        3 => "h3",
        4 => "h4",
        5 => "h5",
        _ => "h6",
    };
}
