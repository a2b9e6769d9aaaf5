using RectificationModel.Parsing.Lines;

namespace RectificationModel.Parsing.Outline;

/// <summary>
/// Walks over a line and knows whether it stands inside quotes, brackets or 《》. A mark that nothing closes counts as no mark,
/// so that one lost character never swallows the rest.
/// </summary>
internal ref struct QuoteScanner
{
    private const string Openers = "“《（(‘〈「『【〔";
    private const string Closers = "”》）)’〉」』】〕";

    private readonly ReadOnlySpan<char> _text;
    private MarkFinder _marks;
    private Marks _last;
    private Marks _open;
    private int _depth;
    private bool _straight;

    public QuoteScanner(ReadOnlySpan<char> text)
    {
        _text = text;
        _marks = new(text);
    }

    /// <summary>The next place to step over.</summary>
    public int Position { get; private set; }

    /// <summary>Whether the next character stands outside.</summary>
    public readonly bool Outside => _depth == 0 && !_straight;

    /// <summary>Steps over the characters before a place.</summary>
    public void StepTo(int place)
    {
        while (Position < place)
        {
            Step();
        }
    }

    /// <summary>Steps to the place behind the next border: ideographs, most of any text, neither open nor close anything and end no clause.</summary>
    public void StepBehindBorder()
    {
        bool border = false;
        while (!border && (Position = _marks.Next(Position)) < _text.Length)
        {
            border = CharClass.IsBorder(_text[Position]);
            Step();
        }
    }

    /// <summary>Steps over one character.</summary>
    public void Step()
    {
        int at = Position++;
        char c = _text[at];
        if (!CharClass.IsPairMark(c))
        {
            return;
        }

        if (c == '"')
        {
            _straight = !_straight && _text.Slice(at + 1, Math.Min(80, _text.Length - at - 1)).Contains('"');
            return;
        }

        int open = Openers.IndexOf(c, StringComparison.Ordinal);
        if (open >= 0)
        {
            if (LastClosing(open) > at)
            {
                _open[open]++;
                _depth++;
            }

            return;
        }

        int close = Closers.IndexOf(c, StringComparison.Ordinal);
        if (close >= 0 && _open[close] > 0)
        {
            // Behind the last closing mark of its kind nothing of that kind stays open.
            int closed = LastClosing(close) == at ? _open[close] : 1;
            _open[close] -= closed;
            _depth -= closed;
        }
    }

    // Places are kept one up, so that 0 means "not looked up yet"; each kind is looked up once a line.
    private int LastClosing(int mark)
    {
        if (_last[mark] == 0)
        {
            int last = _text.LastIndexOf(Closers[mark]);
            _last[mark] = last < 0 ? -1 : last + 1;
        }

        return _last[mark] - 1;
    }

    [System.Runtime.CompilerServices.InlineArray(10)]
    private struct Marks
    {
        private int _first;
    }
}
