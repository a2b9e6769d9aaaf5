using RectificationModel.Parsing.Lines;

namespace RectificationModel.Parsing.Settling;

/// <summary>Follows a written text through the source: step by step where the order is the same, by a search where a piece was moved.</summary>
internal ref struct MovedPieces
{
    // A text of moved pieces and nothing else is not worth the search.
    private const int Most = 200;

    // White space is not followed, so that it can stand for what was found.
    private const char Taken = ' ';

    private const int ToFullWidth = '！' - '!';

    private readonly Characters _source;
    private readonly Characters _written;
    private int _low;
    private int _moves;

    public MovedPieces(NoticeParseResult result, string written)
    {
        _source = new(result.Source.Length);
        foreach (ref readonly SourceSegment segment in result.Segments.AsSpan())
        {
            if (segment.Kind != SegmentKind.Artefact)
            {
                _source.Add(result.Source, segment.Span);
            }
        }

        _written = new(written.Length);
        _written.Add(written, new(0, written.Length));
    }

    /// <summary>Enters the place of each character that is found.</summary>
    /// <returns>Whether few enough pieces had to be searched for.</returns>
    public bool Find(Span<int> places)
    {
        int at = 0;
        for (int i = 0; i < _written.Count && _moves <= Most; i++)
        {
            char c = _written.Text[i];
            if (at < _source.Count && Math.Abs(_source.Text[at] - c) == ToFullWidth)
            {
                // A mark that the writer wrote in its own width stays a mark of the source.
                _source.Text[at++] = Taken;
                continue;
            }

            if (at == _source.Count || _source.Text[at] != c)
            {
                int found = Search(_written.Rest(i));
                if (found < 0)
                {
                    continue;
                }

                at = found;
            }

            places[_written.Places[i]] = _source.Places[at];
            _source.Text[at++] = Taken;
        }

        return _moves <= Most;
    }

    // The longer the piece, the surer it is the one that was moved.
    private int Search(ReadOnlySpan<char> rest)
    {
        _moves++;
        while (_low < _source.Count && _source.Text[_low] == Taken)
        {
            _low++;
        }

        foreach (int length in (ReadOnlySpan<int>)[24, 6, 2, 1])
        {
            if (length <= rest.Length && _source.Rest(_low).IndexOf(rest[..length]) is int at and >= 0)
            {
                return _low + at;
            }
        }

        return -1;
    }

    /// <summary>The characters of a text that are no white space, and their places in it.</summary>
    private sealed class Characters(int length)
    {
        public char[] Text { get; } = new char[length];

        public int[] Places { get; } = new int[length];

        public int Count { get; private set; }

        public void Add(string text, TextSpan span)
        {
            for (int i = span.Start; i < span.End; i++)
            {
                if (!CharClass.IsBlank(text[i]))
                {
                    (Text[Count], Places[Count++]) = (text[i], i);
                }
            }
        }

        public ReadOnlySpan<char> Rest(int from) => Text.AsSpan(from, Count - from);
    }
}
