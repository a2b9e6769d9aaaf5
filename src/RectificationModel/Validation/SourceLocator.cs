using RectificationModel.Parsing;

namespace RectificationModel.Validation;

/// <summary>Finds the place in the source of a member. Built once a validation, so that many findings stay linear.</summary>
internal sealed class SourceLocator
{
    private readonly Dictionary<NoticePath, List<SourceSegment>> _segments = new(NoticePathComparer.Instance);
    private readonly List<SourceSegment> _inOrder = [];
    private bool _sorted;

    public SourceLocator(NoticeParseResult source)
    {
        foreach (SourceSegment segment in source.Segments)
        {
            if (segment.Path is NoticePath path)
            {
                _inOrder.Add(segment);
                if (!_segments.TryGetValue(path, out List<SourceSegment>? own))
                {
                    _segments.Add(path, own = []);
                }

                own.Add(segment);
            }
        }
    }

    /// <summary>The place of a member or of a part of it; of a member that the source has not, the empty place where it would stand.</summary>
    public TextSpan Locate(NoticePath path, TextSpan? span)
    {
        if (!_segments.TryGetValue(path, out List<SourceSegment>? own))
        {
            return new(Before(path), 0);
        }

        TextSpan whole = TextSpan.FromBounds(own[0].Span.Start, own[^1].Span.End);
        return span is TextSpan part && Place(own, part.Start) is int start ? TextSpan.FromBounds(start, Math.Max(start, End(own, part) ?? whole.End)) : whole;
    }

    private static int? End(List<SourceSegment> own, TextSpan part) =>
        part.Length == 0 ? Place(own, part.Start) : Place(own, part.End - 1) is int last ? last + 1 : null;

    // The segment that holds an offset of the member's string: the last one that starts at or before it.
    private static int? Place(List<SourceSegment> own, int offset)
    {
        int low = 0;
        int high = own.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            (low, high) = own[middle].TextOffset <= offset ? (middle, high) : (low, middle - 1);
        }

        int inside = offset - own[low].TextOffset;
        return inside >= 0 && inside <= own[low].Span.Length ? own[low].Span.Start + inside : null;
    }

    private int Before(NoticePath path)
    {
        if (!_sorted)
        {
            _inOrder.Sort((left, right) => NoticePathOrder.Compare(left.Path!, right.Path!));
            _sorted = true;
        }

        int low = 0;
        int high = _inOrder.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = NoticePathOrder.Compare(_inOrder[middle].Path!, path) <= 0 ? (middle + 1, high) : (low, middle);
        }

        // A block without segments of its own stands where its first member does.
        return low < _inOrder.Count && _inOrder[low].Path!.StartsWith(path) ? _inOrder[low].Span.Start : low > 0 ? _inOrder[low - 1].Span.End : 0;
    }
}
