using RectificationModel.Parsing.Lines;

namespace RectificationModel.Parsing.Outline;

/// <summary>
/// Walks over a line and knows whether it stands inside quotes, brackets or 《》. A mark that nothing closes counts as no mark,
/// so that one lost character never swallows the rest.
/// </summary>
internal ref struct QuoteScanner
{
    // The first place is left free, so that a kind and its negative tell the two marks of a pair.
    private const string Openers = " “《（(‘〈「『【〔";
    private const string Closers = " ”》）)’〉」』】〕";

    private static readonly sbyte[] Kinds = Make();

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

    /// <summary>Steps over the characters before a place, of which the marks alone can open or close anything.</summary>
    public void StepTo(int place)
    {
        while ((Position = Math.Max(Position, _marks.Next(Position, place))) < place)
        {
            Step();
        }
    }

    /// <summary>Leaves all that is open: the bracket round a label and its value is none of its text.</summary>
    public void Leave() => (_open, _depth, _straight) = (default, 0, false);

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

        int kind = Kinds[c];
        if (kind > 0)
        {
            if (LastClosing(kind) > at)
            {
                _open[kind]++;
                _depth++;
            }
        }
        else if (_open[-kind] > 0)
        {
            // Behind the last closing mark of its kind nothing of that kind stays open.
            int closed = LastClosing(-kind) == at ? _open[-kind] : 1;
            _open[-kind] -= closed;
            _depth -= closed;
        }
    }

    private static sbyte[] Make()
    {
        sbyte[] kinds = new sbyte[char.MaxValue + 1];
        for (int kind = 1; kind < Openers.Length; kind++)
        {
            kinds[Openers[kind]] = (sbyte)kind;
            kinds[Closers[kind]] = (sbyte)-kind;
        }

        return kinds;
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

    [System.Runtime.CompilerServices.InlineArray(11)]
    private struct Marks
    {
        private int _first;
    }
}
