using RectificationModel.Language;

namespace RectificationModel.Parsing.Lines;

/// <summary>
/// The source without debris and without breaks inside sentences, line by line, and the way back to the source.
/// All later stages work on it; places in it are "clean" places.
/// </summary>
internal sealed class CleanText : IDisposable
{
    private PooledList<char> _chars;
    private PooledList<SourceRun> _runs = new(64);
    private PooledList<TextLine> _lines = new(64);
    private PooledList<TextSpan> _artefacts = new(8);

    // Traditional characters of the genre's words are read as simplified ones; what is kept comes from the source.
    private readonly bool _folds;

    public CleanText(string source)
    {
        Source = source;
        _folds = Simplified.IsNeeded(source);
        HasRare = RareChars.MayOccur(source);
        _chars = new(source.Length + 16);
    }

    public string Source { get; private set; }

    /// <summary>Whether it is laid on another text than it was read from, so that its order may not be that of the source.</summary>
    public bool IsLaid { get; private set; }

    /// <summary>Whether a line was found to be furniture by its neighbours, a break to be lost, or debris to be left behind.</summary>
    public bool IsMended { get; set; }

    /// <summary>Whether it has traditional characters.</summary>
    public bool IsTraditional => _folds;

    /// <summary>Whether it may have characters that most texts lack.</summary>
    public bool HasRare { get; private set; }

    /// <summary>The width at which the source was broken.</summary>
    public WrapWidth Width { get; set; }

    /// <summary>Whether the first line heads each page: it stands under page numbers again.</summary>
    public bool HasRunningHead { get; set; }

    public ReadOnlySpan<char> Chars => _chars.Span;

    public ReadOnlySpan<TextLine> Lines => _lines.Span;

    public ReadOnlySpan<SourceRun> Runs => _runs.Span;

    /// <summary>Debris and page furniture, as places in the source in ascending order.</summary>
    public Span<TextSpan> Artefacts => _artefacts.Span;

    public ReadOnlySpan<char> this[TextSpan span] => _chars.Span.Slice(span.Start, span.Length);

    public ReadOnlySpan<char> this[int line] => this[_lines[line].Span];

    public void AddArtefact(TextSpan span) => _artefacts.Add(span);

    /// <summary>Whether a line belongs to a page and not to the notice.</summary>
    public bool IsFurniture(ReadOnlySpan<char> line) => _folds ? PageFurniture.IsFurnitureFolded(line) || PageFurniture.IsFurniture(line) : PageFurniture.IsFurniture(line);

    /// <summary>Sets aside what stands beyond the longest text that is read.</summary>
    public void AddRest(int from)
    {
        if (from < Source.Length)
        {
            AddArtefact(TextSpan.FromBounds(from, Source.Length));
        }
    }

    /// <summary>Takes out a line that turned out to be furniture: its pieces become artefacts, one a piece of the source.</summary>
    public void SetAside(int line)
    {
        IsMended = true;
        TextSpan span = _lines[line].Span;
        foreach (SourceRun run in _runs.Span)
        {
            if (run.Clean < span.End && span.Start < run.Clean + run.Length)
            {
                int start = Math.Max(run.Clean, span.Start);
                int end = Math.Min(run.Clean + run.Length, span.End);
                _artefacts.Add(new(run.Source + start - run.Clean, end - start));
            }
        }

        SortArtefacts();
        _lines.Span[(line + 1)..].CopyTo(_lines.Span[line..]);
        _lines.Truncate(_lines.Count - 1);
    }

    /// <summary>How much was read so far: characters, pieces, artefacts.</summary>
    public (int Chars, int Runs, int Artefacts) Mark() => (_chars.Count, _runs.Count, _artefacts.Count);

    /// <summary>Takes back what was read after a mark.</summary>
    public void ReturnTo((int Chars, int Runs, int Artefacts) mark)
    {
        _chars.Truncate(mark.Chars);
        _runs.Truncate(mark.Runs);
        _artefacts.Truncate(mark.Artefacts);
    }

    public int Append(int sourceStart, int length)
    {
        int start = _chars.Count;
        if (length > 0)
        {
            _chars.AddRange(Source.AsSpan(sourceStart, length));
            if (_folds)
            {
                Simplified.Fold(_chars.Span[start..]);
            }

            _runs.Add(new(start, sourceStart, length));
        }

        return start;
    }

    /// <summary>Adds a space that no character of the source stands for: &amp;nbsp; is debris, yet it parts what stands beside it.</summary>
    public void AppendSpace()
    {
        if (_chars.Count > 0 && !CharClass.IsBlank(_chars[_chars.Count - 1]))
        {
            _chars.Add(' ');
        }
    }

    /// <summary>
    /// Brings a piece up to the end of the one before it: the white space between them leaves the clean text, or becomes one space
    /// between two words of Latin letters.
    /// </summary>
    /// <returns>The place of both together.</returns>
    public TextSpan Close(TextSpan first, TextSpan second)
    {
        bool words = char.IsAsciiLetter(_chars[first.End - 1]) && char.IsAsciiLetter(_chars[second.Start]);
        int shift = second.Start - first.End - (words ? 1 : 0);
        if (shift > 0)
        {
            _chars.Span[second.Start..].CopyTo(_chars.Span[(second.Start - shift)..]);
            _chars.Truncate(_chars.Count - shift);
            for (int i = _runs.Count - 1; i >= 0 && _runs[i].Clean + _runs[i].Length > first.End; i--)
            {
                ShiftRun(i, first.End, second.Start, shift);
            }
        }
        else if (shift < 0)
        {
            _chars.Add('\0');
            _chars.Span[second.Start..^1].CopyTo(_chars.Span[(second.Start + 1)..]);
            for (int i = _runs.Count - 1; i >= 0 && _runs[i].Clean >= second.Start; i--)
            {
                _runs[i] = _runs[i] with { Clean = _runs[i].Clean + 1 };
            }
        }

        // One character of white space that stands there already stays what it is.
        if (words && shift != 0)
        {
            _chars[first.End] = ' ';
        }

        return new(first.Start, first.Length + second.Length + (words ? 1 : 0));
    }

    /// <summary>Takes another text for its source: the one that its own was written from.</summary>
    public void LayOn(NoticeParseResult result, Settling.WrittenPlaces places)
    {
        PooledList<SourceRun> runs = new(_runs.Count * 2);
        foreach (ref readonly SourceRun run in _runs.Span)
        {
            places.AddRuns(new(run.Source, run.Length), run.Clean, ref runs);
        }

        _runs.Dispose();
        _runs = runs;
        LayArtefacts(result, places);
        (Source, IsLaid) = (result.Source, true);
        HasRare |= RareChars.MayOccur(Source);
    }

    private void LayArtefacts(NoticeParseResult result, Settling.WrittenPlaces places)
    {
        PooledList<SourceRun> own = new(8);
        foreach (TextSpan artefact in _artefacts.Span)
        {
            places.AddRuns(artefact, 0, ref own);
        }

        _artefacts.Truncate(0);
        foreach (ref readonly SourceRun run in own.Span)
        {
            _artefacts.Add(new(run.Source, run.Length));
        }

        own.Dispose();
        foreach (ref readonly SourceSegment segment in result.Segments.AsSpan())
        {
            if (segment.Kind == SegmentKind.Artefact)
            {
                _artefacts.Add(segment.Span);
            }
        }

        SortArtefacts();
    }

    private void SortArtefacts() => _artefacts.Span.Sort(static (a, b) => a.Start.CompareTo(b.Start));

    public void AddLine(in TextLine line) => _lines.Add(line);

    public void ReplaceLastLine(in TextLine line) => _lines[_lines.Count - 1] = line;

    /// <summary>Makes two lines of one.</summary>
    public void BreakLine(int line, int at, OpeningVocabulary labels)
    {
        IsMended = true;
        TextLine whole = _lines[line];
        TextSpan first = new(whole.Span.Start, this[whole.Span][..at].TrimEnd().Length);
        TextSpan second = TextSpan.FromBounds(whole.Span.Start + at, whole.Span.End);
        _lines.Add(default);
        _lines.Span[(line + 1)..^1].CopyTo(_lines.Span[(line + 2)..]);
        _lines[line] = new(first, first.Length, whole.Indented, whole.BlankLinesBefore, Outline.OpeningReader.Read(this[first], labels));
        _lines[line + 1] = new(second, whole.LastPiece, Indented: false, BlankLinesBefore: 0, Outline.OpeningReader.Read(this[second], labels));
    }

    // A run behind the cut moves up; one that the cut touches loses what was cut.
    private void ShiftRun(int index, int cutStart, int cutEnd, int shift)
    {
        SourceRun run = _runs[index];
        if (run.Clean >= cutEnd)
        {
            _runs[index] = run with { Clean = run.Clean - shift };
            return;
        }

        int keepBefore = Math.Max(0, cutStart - run.Clean);
        int skip = Math.Min(run.Length, cutEnd - run.Clean);
        _runs[index] = keepBefore > 0 ? run with { Length = keepBefore } : new(cutEnd - shift, run.Source + skip, run.Length - skip);
    }

    /// <summary>Where a piece of the clean text starts in the source, as a place of the piece's length.</summary>
    public TextSpan ToSource(TextSpan clean)
    {
        foreach (SourceRun run in _runs.Span)
        {
            if (clean.Start >= run.Clean && clean.Start < run.Clean + run.Length)
            {
                return new(run.Source + clean.Start - run.Clean, clean.Length);
            }
        }

        return default;
    }

    /// <summary>A piece of the clean text as it is kept: with the characters of the source.</summary>
    public string ToText(TextSpan span) => _folds ? string.Create(span.Length, (this, span), static (text, state) => state.Item1.CopyKept(state.span, text)) : this[span].ToString();

    private void CopyKept(TextSpan span, Span<char> into)
    {
        this[span].CopyTo(into);
        foreach (SourceRun run in _runs.Span)
        {
            int start = Math.Max(run.Clean, span.Start);
            int length = Math.Min(run.Clean + run.Length, span.End) - start;
            if (length > 0)
            {
                Source.AsSpan(run.Source + start - run.Clean, length).CopyTo(into[(start - span.Start)..]);
            }
        }
    }

    public void Dispose()
    {
        _chars.Dispose();
        _runs.Dispose();
        _lines.Dispose();
        _artefacts.Dispose();
    }
}
