namespace RectificationModel.Parsing;

/// <summary>Collects segments in the order of the source and fills the gaps: artefacts, white space, and marks that no member holds.</summary>
internal ref struct SegmentList : IDisposable
{
    private readonly string _source;
    private readonly ReadOnlySpan<TextSpan> _artefacts;
    private PooledList<SourceSegment> _segments;
    private int _position;
    private int _artefact;

    public SegmentList(string source, ReadOnlySpan<TextSpan> artefacts)
    {
        this = default;
        _source = source;
        _segments = new(128);
        _artefacts = artefacts;
    }

    public void Add(in SourceSegment segment)
    {
        FillTo(segment.Span.Start);
        _segments.Add(segment);
        _position = segment.Span.End;
    }

    public ValueList<SourceSegment> Finish()
    {
        FillTo(_source.Length);
        return ValueList.Create<SourceSegment>(_segments.Span);
    }

    public void Dispose() => _segments.Dispose();

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
