using System.Buffers;

namespace RectificationModel.Validation;

/// <summary>The pieces of a text between any of some marks, one after the other and without an allocation; see <see cref="Wording.Pieces"/>.</summary>
internal struct TextPieces(string text, SearchValues<char> marks)
{
    private int _start;
    private int _depth;

    /// <summary>The place of the piece.</summary>
    public TextSpan Current { get; private set; }

    public readonly TextPieces GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_start > text.Length)
        {
            return false;
        }

        int end = End();
        Current = TextSpan.FromBounds(_start, end);
        _start = end + 1;
        return true;
    }

    // The next mark that is in no quotes and brackets; the end of the text where there is none.
    private int End()
    {
        for (int i = Next(_start); i < text.Length; i = Next(i + 1))
        {
            bool opens = text[i] is '“' or '《' or '（' or '‘';
            bool closes = text[i] is '”' or '》' or '）' or '’';
            _depth += opens ? 1 : closes && _depth > 0 ? -1 : 0;
            if (_depth == 0 && !opens && !closes)
            {
                return i;
            }
        }

        return text.Length;
    }

    private readonly int Next(int from)
    {
        int found = text.AsSpan(from).IndexOfAny(marks);
        return found < 0 ? text.Length : from + found;
    }
}
