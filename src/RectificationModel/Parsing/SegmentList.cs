namespace RectificationModel.Parsing;

/// <summary>Collects segments, puts them in the order of the source, and fills the gaps: artefacts, white space, and marks that no member holds.</summary>
internal ref struct SegmentList : IDisposable
{
    private readonly string _source;
    private readonly ReadOnlySpan<TextSpan> _artefacts;
    private readonly bool _inOrder;
    private PooledList<SourceSegment> _segments;
    private int _position;
    private int _artefact;

    public SegmentList(string source, ReadOnlySpan<TextSpan> artefacts, bool inOrder)
    {
        this = default;
        _source = source;
        _segments = new(128);
        _artefacts = artefacts;
        _inOrder = inOrder;
    }

    public void Add(in SourceSegment segment)
    {
        if (_inOrder)
        {
            FillTo(segment.Span.Start);
        }

        _segments.Add(segment);
        _position = segment.Span.End;
    }

    public ValueList<SourceSegment> Finish()
    {
        if (!_inOrder)
        {
            PutInOrder();
        }

        FillTo(_source.Length);
        return ValueList.Create<SourceSegment>(_segments.Span);
    }

    public void Dispose() => _segments.Dispose();

    private void PutInOrder()
    {
        SourceSegment[] moved = _segments.Span.ToArray();
        Array.Sort(moved, static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
        _segments.Truncate(0);
        _position = 0;
        foreach (ref readonly SourceSegment segment in moved.AsSpan())
        {
            FillTo(segment.Span.Start);
            _segments.Add(segment);
            _position = segment.Span.End;
        }
    }

    private void FillTo(int end)
    {
        while (_position < end)
        {
            if (_artefact < _artefacts.Length && _artefacts[_artefact].Start <= _position)
            {
                AddFill(SegmentKind.Artefact, Math.Min(end, Math.Max(_position, _artefacts[_artefact++].End)));
                continue;
            }

            int limit = _artefact < _artefacts.Length ? Math.Min(end, _artefacts[_artefact].Start) : end;
            bool blank = Lines.CharClass.IsBlank(_source[_position]);
            int stop = _position + 1;
            while (stop < limit && Lines.CharClass.IsBlank(_source[stop]) == blank)
            {
                stop++;
            }

            AddFill(blank ? SegmentKind.WhiteSpace : SegmentKind.Mark, stop);
        }
    }

    private void AddFill(SegmentKind kind, int end)
    {
        if (end > _position)
        {
            _segments.Add(new(kind, TextSpan.FromBounds(_position, end), null, 0));
            _position = end;
        }
    }
}
