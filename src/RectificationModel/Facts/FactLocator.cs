using RectificationModel.Parsing;

namespace RectificationModel.Facts;

/// <summary>Finds the places of facts in the source they were parsed from. Facts and segments both run in document order, so that one walk over the segments serves all.</summary>
internal sealed class FactLocator
{
    private readonly ValueList<SourceSegment> _segments;
    private Dictionary<NoticePath, int>? _firsts;
    private int _cursor;

    public FactLocator(NoticeParseResult result) => _segments = result.Segments;

    /// <summary>The place in the source of a part of a member's string.</summary>
    public TextSpan? Place(NoticePath path, TextSpan span)
    {
        ReadOnlySpan<SourceSegment> segments = _segments.AsSpan();
        int first = FirstFrom(segments, _cursor, path);
        if (first < 0)
        {
            _firsts ??= Index(segments);
            return _firsts.TryGetValue(path, out int known) ? Place(segments, known, path, span) : null;
        }

        _cursor = first;
        return Place(segments, first, path, span);
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

    private static TextSpan? Place(ReadOnlySpan<SourceSegment> segments, int first, NoticePath path, TextSpan span)
    {
        int? start = null;
        for (int i = first; i < segments.Length; i++)
        {
            SourceSegment segment = segments[i];
            if (segment.Path is null)
            {
                continue;
            }

            if (!segment.Path.Equals(path))
            {
                return null;
            }

            TextSpan own = new(segment.TextOffset, segment.Span.Length);
            start ??= own.Contains(span.Start) ? segment.Span.Start + span.Start - own.Start : null;
            if (start is int from && span.End > own.Start && span.End <= own.End)
            {
                return TextSpan.FromBounds(from, segment.Span.Start + span.End - own.Start);
            }
        }

        return null;
    }
}
