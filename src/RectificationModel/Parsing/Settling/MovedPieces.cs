using RectificationModel.Parsing.Lines;

namespace RectificationModel.Parsing.Settling;

/// <summary>Follows a written text through the source: character by character where the order is the same, by a search for the whole piece where one was moved.</summary>
internal sealed class MovedPieces
{
    // A longer search than this is not worth the reading.
    private const int Most = 1000;

    private const int ToFullWidth = '！' - '!';

    private readonly NoticeParseResult _result;
    private readonly VisibleText _source = new();
    private readonly VisibleText _written = new();

    // Where each segment starts among the visible characters of the source, the piece of each of these, and which were found.
    private readonly List<int> _starts = [];
    private readonly List<int> _pieces = [];
    private readonly bool[] _found;
    private int _firstStart;

    public MovedPieces(NoticeParseResult result, string written)
    {
        _result = result;
        foreach (ref readonly SourceSegment segment in result.Segments.AsSpan())
        {
            _starts.Add(_source.Count);
            if (segment.Kind != SegmentKind.Artefact)
            {
                _source.Add(result.Source, segment.Span);
                while (_pieces.Count < _source.Count)
                {
                    _pieces.Add(_starts.Count - 1);
                }
            }
        }

        _starts.Add(_source.Count);
        _written.Add(written, new(0, written.Length));
        _found = new bool[_source.Count];
    }

    /// <summary>Enters the place of each character that is found, and gives marks the width that they have in the source.</summary>
    /// <returns>Whether all words of the source were found.</returns>
    public bool Find(Span<int> places, Span<char> text)
    {
        int at = 0;
        int moves = 0;
        for (int i = 0; i < _written.Count; i++)
        {
            while (at < _source.Count && _found[at])
            {
                at++;
            }

            bool one = at < _source.Count && IsOne(_source[at], _written[i]);
            if (!one || !GoesOnWith(i, at))
            {
                // Where the whole piece stands nowhere else, what is here may be a part of it; else the writer added the character.
                int moved = ++moves > Most ? -1 : Search(i);
                if (moved < 0 && !one)
                {
                    continue;
                }

                at = moved < 0 ? at : moved;
            }

            places[_written.PlaceOf(i)] = _source.PlaceOf(at);
            text[_written.PlaceOf(i)] = _source[at];
            _found[at++] = true;
        }

        return moves <= Most && HasAllWords();
    }

    private static bool IsOne(char source, char written) => source == written || Math.Abs(source - written) == ToFullWidth && !char.IsLetterOrDigit(source);

    // The longest piece of the source, not found yet, that the written text goes on with; the first of several.
    private int Search(int written)
    {
        while (_firstStart + 1 < _starts.Count && (_starts[_firstStart] == _starts[_firstStart + 1] || _found[_starts[_firstStart]]))
        {
            _firstStart++;
        }

        int best = -1;
        int longest = 0;
        for (int piece = _firstStart; piece + 1 < _starts.Count; piece++)
        {
            int start = _starts[piece];
            int length = _starts[piece + 1] - start;
            if (length > longest && !_found[start] && IsOne(_source[start], _written[written]) && GoesOnWith(written, start))
            {
                (best, longest) = (start, length);
            }
        }

        return best;
    }

    // Within a piece it was seen at its start; a part of one that is left over is none of its own.
    private bool GoesOnWith(int written, int start)
    {
        int piece = _pieces[start];
        if (start != _starts[piece])
        {
            return _found[start - 1];
        }

        int length = _starts[piece + 1] - start;
        if (written + length > _written.Count)
        {
            return false;
        }

        for (int i = 0; i < length; i++)
        {
            if (_found[start + i] || !IsOne(_source[start + i], _written[written + i]))
            {
                return false;
            }
        }

        return true;
    }

    // Marks between members may be left out; a label or a text that is missing would be lost.
    private bool HasAllWords()
    {
        ReadOnlySpan<SourceSegment> segments = _result.Segments.AsSpan();
        for (int piece = 0; piece < segments.Length; piece++)
        {
            if (segments[piece].Kind != SegmentKind.Mark && _found.AsSpan(_starts[piece].._starts[piece + 1]).Contains(false))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The characters of a text that are no white space, and their places in it.</summary>
    private sealed class VisibleText
    {
        private readonly List<(char Character, int Place)> _characters = [];

        public int Count => _characters.Count;

        public char this[int index] => _characters[index].Character;

        public int PlaceOf(int index) => _characters[index].Place;

        public void Add(string text, TextSpan span)
        {
            for (int i = span.Start; i < span.End; i++)
            {
                if (!CharClass.IsBlank(text[i]))
                {
                    _characters.Add((text[i], i));
                }
            }
        }
    }
}
