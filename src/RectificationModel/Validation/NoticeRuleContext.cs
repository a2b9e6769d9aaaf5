using RectificationModel.Facts;
using RectificationModel.Parsing;

namespace RectificationModel.Validation;

/// <summary>What a rule sees of a notice, computed once and shared by all rules of a validation, and the place to report to.</summary>
/// <remarks>Made for one validation and used by one thread at a time; a rule must not keep it.</remarks>
public sealed class NoticeRuleContext
{
    // A notice of some length has so many findings, most of them notes.
    private readonly List<Diagnostic> _findings = new(32);
    private readonly List<Diagnostic> _suppressed = [];
    private readonly SuppressionFilter? _filter;
    private ValueList<NoticeBlock>? _blocks;
    private ValueList<NoticeBlock>? _issues;
    private ValueList<BlockList>? _lists;
    private ValueList<NoticeBlock>?[]? _prose;
    private ValueList<NoticeText>? _texts;
    private NoticeFacts? _facts;
    private List<FactText>? _factTexts;
    private QuotedTerms? _terms;
    private SourceLocator? _locator;
    private NoticeRule? _rule;
    private DiagnosticSeverity _severity;

    internal NoticeRuleContext(RectificationNotice notice, NoticeParseResult? source, NoticeValidatorOptions options)
    {
        (Notice, Source, Options) = (notice, source, options);
        _filter = options.Suppressions.IsEmpty ? null : new(options);
    }

    /// <summary>The notice.</summary>
    public RectificationNotice Notice { get; }

    /// <summary>The text that the notice was read from, with its segments; null where it was not read from a text.</summary>
    public NoticeParseResult? Source { get; }

    /// <summary>The profile of the validation.</summary>
    public ValidationProfile Profile => Options.Profile;

    /// <summary>All blocks of the notice in document order, with their paths.</summary>
    public ValueList<NoticeBlock> Blocks => _blocks ??= BlockIndex.Of(Notice);

    /// <summary>All texts of the notice in document order, with their paths.</summary>
    public ValueList<NoticeText> Texts => _texts ??= new ValueList<NoticeText>(NoticeTexts.Of(Notice, Blocks));

    /// <summary>The facts that the prose states, with paths and without places in a source; read when a rule first asks for them.</summary>
    public NoticeFacts Facts => _facts ??= FactReader.Default.Read(Texts);

    /// <summary>The issues in document order, those under other issues included.</summary>
    public ValueList<NoticeBlock> Issues => _issues ??= BlockIndex.Issues(Blocks);

    /// <summary>The body and every list of blocks under a block, in document order.</summary>
    public ValueList<BlockList> BlockLists => _lists ??= BlockIndex.Lists(Notice, Blocks);

    /// <summary>The paragraphs and measures of a block, those in its labelled parts included, those of deeper sections and issues left out.</summary>
    /// <param name="owner">The block.</param>
    public ValueList<NoticeBlock> ProseOf(NoticeBlock owner)
    {
        _prose ??= new ValueList<NoticeBlock>?[Blocks.Count];
        return _prose[owner.Index] ??= BlockIndex.Prose(Blocks, owner);
    }

    /// <summary>The nearest section or issue that a block stands under; null where there is none.</summary>
    /// <param name="block">The block.</param>
    public NoticeBlock? SectionOf(NoticeBlock block)
    {
        int parent = block.Parent;
        while (parent >= 0 && Blocks[parent].Block is not Section)
        {
            parent = Blocks[parent].Parent;
        }

        return parent < 0 ? null : Blocks[parent];
    }

    /// <summary>The block that holds a text; null for a text outside the body.</summary>
    /// <param name="text">The path of a string member: <c>/body/0/blocks/2/text</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public NoticeBlock? BlockOf(NoticePath text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Parent is NoticePath owner ? BlockIndex.Find(Blocks, owner) : null;
    }

    /// <summary>Reports a finding of the rule that is running.</summary>
    /// <param name="path">The member that it concerns; best the string that the reader is to look at.</param>
    /// <param name="span">The place in the member's string; null for the member as a whole.</param>
    /// <param name="arguments">What fills the places of the message.</param>
    /// <param name="related">Other members that belong to it.</param>
    /// <param name="message">The message where it is not the descriptor's.</param>
    /// <param name="atMost">A limit of the severity, for a case that weighs less than the rule; null for none.</param>
    /// <param name="fixes">The changes of the source that mend it; see <see cref="Edit"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public void Report(
        NoticePath path,
        TextSpan? span = null,
        ValueList<string> arguments = default,
        ValueList<NoticePath> related = default,
        LocalizedText? message = null,
        DiagnosticSeverity? atMost = null,
        ValueList<TextEdit> fixes = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        Add(new()
        {
            Descriptor = Describe(message),
            Severity = Limit(atMost),
            Path = path,
            PathSpan = span,
            Span = Locate(path, span),
            Arguments = arguments,
            Related = related,
            Fixes = fixes,
        });
    }

    /// <summary>A change of the source for a finding; none where the notice was not read from a text.</summary>
    /// <remarks>A fix changes debris, spacing and punctuation, never a figure, a state, a name or the value of a date.</remarks>
    /// <param name="path">The path of a string member.</param>
    /// <param name="span">The place in it.</param>
    /// <param name="replacement">What is to stand there.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> or <paramref name="replacement"/> is null.</exception>
    public ValueList<TextEdit> Edit(NoticePath path, TextSpan span, string replacement)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(replacement);
        return Locate(path, span) is TextSpan place ? [new(place, replacement)] : default;
    }

    /// <summary>Reports a finding at a place of the source that no member holds.</summary>
    /// <param name="source">The place in the source.</param>
    /// <param name="path">The member next to it.</param>
    /// <param name="arguments">What fills the places of the message.</param>
    /// <param name="message">The message where it is not the descriptor's.</param>
    /// <param name="fixes">The changes of the source that mend it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public void ReportSource(TextSpan source, NoticePath path, ValueList<string> arguments = default, LocalizedText? message = null, ValueList<TextEdit> fixes = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        Add(new() { Descriptor = Describe(message), Severity = _severity, Path = path, Span = source, Arguments = arguments, Fixes = fixes });
    }

    internal NoticeValidatorOptions Options { get; }

    internal List<FactText> FactTexts => _factTexts ??= FactText.Of(Texts, Facts);

    internal QuotedTerms QuotedTerms => _terms ??= new(Texts);

    /// <summary>Whether a text stands in an issue, at any depth.</summary>
    internal bool IsInIssue(NoticePath text)
    {
        NoticeBlock? block = BlockOf(text) ?? (text.Parent is NoticePath member ? BlockOf(member) : null);
        while (block is { Block: not RectificationIssue } own)
        {
            block = own.Parent < 0 ? null : Blocks[own.Parent];
        }

        return block is not null;
    }

    internal bool IsUsed(RuleSuppression suppression) => _filter?.IsUsed(suppression) ?? false;

    internal void Run(NoticeRule rule, DiagnosticSeverity severity)
    {
        (_rule, _severity) = (rule, severity);
        rule.Check(this);
    }

    internal ValueList<Diagnostic> Findings() => InOrder(_findings);

    internal ValueList<Diagnostic> Suppressed() => InOrder(_suppressed);

    private ValueList<Diagnostic> InOrder(List<Diagnostic> list)
    {
        Diagnostic[] findings = [.. list];
        Array.Sort(findings, Source is null ? FindingOrder.ByPath : FindingOrder.BySource);
        return new(findings);
    }

    private void Add(Diagnostic finding) => (_filter?.Accepts(finding) ?? false ? _suppressed : _findings).Add(finding);

    private DiagnosticSeverity Limit(DiagnosticSeverity? atMost) => atMost is DiagnosticSeverity limit && limit < _severity ? limit : _severity;

    private DiagnosticDescriptor Describe(LocalizedText? message)
    {
        DiagnosticDescriptor descriptor = _rule?.Descriptor ?? throw new InvalidOperationException("No rule is running.");
        return message is LocalizedText text ? descriptor with { Message = text } : descriptor;
    }

    private TextSpan? Locate(NoticePath path, TextSpan? span) => Source is null ? null : (_locator ??= new(Source)).Locate(path, span);
}
