using RectificationModel.Parsing.Lines;

namespace RectificationModel.Parsing.Blocks;

/// <summary>What the last stages share: the clean text, where each piece of it went, and what is to be said of it.</summary>
internal sealed class NoticeDraft(CleanText text, NoticeParserOptions options) : IDisposable
{
    private PooledList<Placement> _placements = new(64);
    private bool _inOrder = true;

    public CleanText Text { get; } = text;

    public NoticeParserOptions Options { get; } = options;

    /// <summary>Where each piece went, in the order of the text.</summary>
    public ReadOnlySpan<Placement> Placements
    {
        get
        {
            if (!_inOrder)
            {
                _placements.Span.Sort(static (a, b) => a.Clean.Start.CompareTo(b.Clean.Start));
                _inOrder = true;
            }

            return _placements.Span;
        }
    }

    /// <summary>Notes that a piece went to a member and gives it as a string.</summary>
    public string Take(TextSpan span, SegmentKind kind, NoticePath path)
    {
        Place(span, kind, path);
        return Text.ToText(span);
    }

    public void Place(TextSpan span, SegmentKind kind, NoticePath? path = null, int textOffset = 0)
    {
        if (span.Length > 0)
        {
            _inOrder &= _placements.Count == 0 || _placements[_placements.Count - 1].Clean.Start <= span.Start;
            _placements.Add(new(span, kind, path, textOffset));
        }
    }

    public void Dispose() => _placements.Dispose();
}
