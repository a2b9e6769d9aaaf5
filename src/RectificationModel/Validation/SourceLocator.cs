using System.Runtime.InteropServices;
using RectificationModel.Parsing;

namespace RectificationModel.Validation;

/// <summary>Finds the place in the source of a member. Built once a validation, so that many findings stay linear.</summary>
internal sealed class SourceLocator
{
    private readonly ValueList<SourceSegment> _segments;
    private readonly Dictionary<NoticePath, (int First, int Last)> _places;
    private readonly int[] _next;
    private readonly MemberSegments _own = new();
    private List<SourceSegment>? _inOrder;

    public SourceLocator(NoticeParseResult source)
    {
        _segments = source.Segments;
        _next = new int[_segments.Count];
        _places = new(_segments.Count, NoticePathComparer.Instance);
        for (int i = 0; i < _next.Length; i++)
        {
            if (_segments[i].Path is NoticePath path)
            {
                ref (int First, int Last) place = ref CollectionsMarshal.GetValueRefOrAddDefault(_places, path, out bool known);
                _next[known ? place.Last : i] = known ? i : 0;
                place = (known ? place.First : i, i);
            }
        }
    }

    /// <summary>The place of a member or of a part of it; of a member that the source has not, the empty place where it would stand.</summary>
    public TextSpan Locate(NoticePath path, TextSpan? span)
    {
        if (!_places.TryGetValue(path, out (int First, int Last) place))
        {
            return new(Before(path), 0);
        }

        Gather(path, place.First, place.Last);
        TextSpan whole = _own.Whole;
        return span is TextSpan part && _own.PlaceOf(part.Start) is int start ? TextSpan.FromBounds(start, Math.Max(start, End(part) ?? whole.End)) : whole;
    }

    private void Gather(NoticePath path, int first, int last)
    {
        if (_own.AreOf(path))
        {
            return;
        }

        _own.Begin(path);
        _own.Add(_segments[first]);
        for (int i = first; i != last;)
        {
            i = _next[i];
            _own.Add(_segments[i]);
        }
    }

    private int? End(TextSpan part) => part.Length == 0 ? _own.PlaceOf(part.Start) : _own.PlaceOf(part.End - 1) is int last ? last + 1 : null;

    private int Before(NoticePath path)
    {
        if (_inOrder is null)
        {
            _inOrder = [.. _segments.Where(segment => segment.Path is not null)];
            _inOrder.Sort((left, right) => NoticePathOrder.Compare(left.Path!, right.Path!));
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
