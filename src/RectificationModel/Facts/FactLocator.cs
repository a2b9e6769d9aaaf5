using RectificationModel.Parsing;

namespace RectificationModel.Facts;

/// <summary>Finds the places of facts in the source they were parsed from. Facts and segments both run in document order, so that one walk over the segments serves all.</summary>
internal sealed class FactLocator
{
    private readonly ValueList<SourceSegment> _segments;
    private readonly MemberSegments _own = new();
    private Dictionary<NoticePath, int>? _firsts;
    private int _cursor;

    public FactLocator(NoticeParseResult result) => _segments = result.Segments;

    /// <summary>The place in the source of a part of a member's string.</summary>
    public TextSpan? Place(NoticePath path, TextSpan span)
    {
        if (!_own.AreOf(path) && !Gather(path))
        {
            return null;
        }

        // No fact is empty.
        return _own.PlaceOf(span.Start) is int start && _own.PlaceOf(span.End - 1) is int last ? TextSpan.FromBounds(Math.Min(start, last), Math.Max(start, last) + 1) : null;
    }

    private bool Gather(NoticePath path)
    {
        ReadOnlySpan<SourceSegment> segments = _segments.AsSpan();
        int first = FirstFrom(segments, _cursor, path);
        if (first >= 0)
        {
            _cursor = first;
        }
        else
        {
            _firsts ??= Index(segments);
            first = _firsts.GetValueOrDefault(path, -1);
        }

        if (first < 0)
        {
            return false;
        }

        _own.Begin(path);
        for (int i = first; i < segments.Length && (segments[i].Path is not NoticePath own || own.Equals(path)); i++)
        {
            if (segments[i].Path is not null)
            {
                _own.Add(segments[i]);
            }
        }

        return true;
    }

    // The texts of a notice stand in the source in their order; only what was moved is looked up in an index.
    private static int FirstFrom(ReadOnlySpan<SourceSegment> segments, int cursor, NoticePath path)
    {
        for (int i = cursor; i < Math.Min(segments.Length, cursor + 64); i++)
        {
            if (segments[i].Path is NoticePath own && own.Equals(path))
            {
                return i;
            }
        }

        return -1;
    }

    private static Dictionary<NoticePath, int> Index(ReadOnlySpan<SourceSegment> segments)
    {
        Dictionary<NoticePath, int> firsts = [];
        for (int i = 0; i < segments.Length; i++)
        {
            if (segments[i].Path is NoticePath path)
            {
                firsts.TryAdd(path, i);
            }
        }

        return firsts;
    }
}
