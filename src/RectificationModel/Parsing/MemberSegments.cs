namespace RectificationModel.Parsing;

/// <summary>The segments that one member's string came from, gathered once for all questions about it. Used by one thread at a time.</summary>
internal sealed class MemberSegments
{
    private readonly List<SourceSegment> _own = [];
    private NoticePath? _path;

    /// <summary>The place in the source from the first to the last of them.</summary>
    public TextSpan Whole => TextSpan.FromBounds(_own[0].Span.Start, _own[^1].Span.End);

    /// <summary>Whether the segments are those of a member.</summary>
    public bool AreOf(NoticePath path) => ReferenceEquals(_path, path) || (_path is not null && _path.Equals(path));

    /// <summary>Forgets the member before; the segments of this one are added next, from the first to the last.</summary>
    public void Begin(NoticePath path)
    {
        _path = path;
        _own.Clear();
    }

    public void Add(SourceSegment segment) => _own.Add(segment);

    /// <summary>The place in the source of the character at an offset of the string, or of the end of a segment; null where none holds it.</summary>
    public int? PlaceOf(int offset)
    {
        // The last segment that starts at or before the offset.
        int low = 0;
        int high = _own.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            (low, high) = _own[middle].TextOffset <= offset ? (middle, high) : (low, middle - 1);
        }

        int inside = offset - _own[low].TextOffset;
        return inside >= 0 && inside <= _own[low].Span.Length ? _own[low].Span.Start + inside : null;
    }
}
