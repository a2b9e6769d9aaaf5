using RectificationModel.Language;
using RectificationModel.Parsing.Lines;
using RectificationModel.Parsing.Outline;

namespace RectificationModel.Parsing.Zones;

/// <summary>Finds the parts of a notice: the head from above, the tail from below, the body between preamble and closing.</summary>
internal ref struct ZoneReader
{
    private const int LongestAddressee = 80;
    private const int LeastCells = 2;

    private delegate bool LineTest(ReadOnlySpan<char> line);

    private readonly CleanText _text;
    private readonly OpeningVocabulary _labels;
    private Zones _zones;
    private int _start;
    private int _end;

    private ZoneReader(CleanText text, OpeningVocabulary labels)
    {
        _text = text;
        _labels = labels;
    }

    public static Zones Read(CleanText text, OpeningVocabulary labels)
    {
        ZoneReader reader = new(text, labels);
        reader.ReadHead();
        LostBreaks.Mend(text, labels, reader._start);
        reader._end = text.Lines.Length;
        new TailReader(text, labels, reader._start).Read(ref reader._end, ref reader._zones);
        reader.ReadBody();
        return reader._zones;
    }

    private void ReadHead()
    {
        // A title or an issuer that later pages repeat stays what it is on the first.
        if (_text.HasRunningHead && !TitleReader.EndsInGenre(_text[_start]) && !SignerWording.IsSignerLine(_text[_start]))
        {
            _text.SetAside(_start);
        }

        _zones.Classification = Take(TitleWording.IsClassification);
        _zones.DocumentNumber = Take(TitleWording.IsDocumentNumber);
        int title = TitleFinder.Find(_text, _labels, _start, _text.Lines.Length);
        _zones.Title = _start..title;
        bool titled = title > _start;
        _start = title;
        _zones.DocumentNumber ??= Take(TitleWording.IsDocumentNumber);
        if (titled)
        {
            int note = _start;
            while (TitleFinder.DropRepeat(_text, _zones.Title, _start) || TakesNote())
            {
            }

            _zones.TitleNotes = note.._start;
        }

        int addressee = _start;
        if (HasLine && IsAddressee(_text[_start]))
        {
            _start++;
        }

        _zones.Addressees = addressee.._start;
    }

    private int? Take(LineTest matches)
    {
        if (HasLine && _text[_start].Length <= 40 && matches(_text[_start]))
        {
            return _start++;
        }

        return null;
    }

    private readonly bool HasLine => _start < _text.Lines.Length;

    private bool TakesNote()
    {
        bool note = HasLine && TitleWording.IsNote(_text[_start]);
        _start += note ? 1 : 0;
        return note;
    }

    private readonly bool IsAddressee(ReadOnlySpan<char> line) =>
        line.Length is > 2 and <= LongestAddressee && line[0] != '、' && line[^1] is '：' or ':' && line[..^1].IndexOfAny("。；：:；") < 0 && OpeningReader.Read(line, _labels).Kind == OpeningKind.None
        && TitleWording.IsAddressee(line[..^1]);

    private void ReadBody()
    {
        int body = _start;
        while (body < _end && !StartsBody(_text, body))
        {
            body++;
        }

        int closing = ClosingFinder.Find(_text, body, _end);
        int preambleEnd = Math.Min(body, closing);

        // A text without any structure: its last paragraphs may still be a closing.
        if (body == _end)
        {
            closing = ClosingFinder.Find(_text, Math.Min(_end, _start + 1), _end);
            (preambleEnd, body) = (closing, closing);
        }

        _zones.Preamble = _start..preambleEnd;
        _zones.Body = body..Math.Max(body, closing);
        _zones.Closing = Math.Max(body, closing).._end;
    }

    // 反馈问题 | 责任单位 | 整改时限: a table that was flattened to lines.
    private static bool IsRow(ReadOnlySpan<char> line) => line.Count('|') >= LeastCells;

    /// <summary>Whether a line opens something that only the body has.</summary>
    public static bool StartsBody(CleanText text, int line)
    {
        Opening opening = text.Lines[line].Opening;
        return opening.Kind switch
        {
            OpeningKind.Ordinal => true,
            OpeningKind.Marker => opening.Value <= 1,
            OpeningKind.Label => opening.Label is < LabelKind.PublicPeriod,
            _ => IsRow(text[line]),
        };
    }
}
