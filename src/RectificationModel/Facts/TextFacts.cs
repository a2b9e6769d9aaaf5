using System.Runtime.InteropServices;

namespace RectificationModel.Facts;

/// <summary>Reads the facts of one text after another; the year of the narrative runs on from text to text. Used by one thread for one reading.</summary>
internal sealed class TextFacts
{
    private readonly FactReaderOptions _options;
    private readonly FactKinds _kinds;
    private readonly List<int> _starts = new(64);
    private readonly List<TextSpan> _citations = [];
    private readonly List<ContactHit> _contacts = [];
    private readonly List<QuantityToken> _figures = new(16);
    private readonly List<DateToken> _dates = [];
    private readonly List<StatedTotalFact> _totals = [];
    private readonly FactLocator? _locator;
    private DateContext _context;

    public TextFacts(FactReaderOptions options, FactKinds kinds, DateOnly? reference, FactLocator? locator = null)
    {
        (_options, _kinds, _locator) = (options, kinds, locator);
        _context = new(null, 0, reference, options.RelativeDates);
    }

    private bool NeedsFigures => (_kinds & (FactKinds.Quantities | FactKinds.Percentages | FactKinds.Durations | FactKinds.Dates | FactKinds.StatedTotals)) != 0;

    /// <summary>Adds the facts of a text, in document order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">Its path.</param>
    /// <param name="into">The facts read so far.</param>
    public void Read(ReadOnlySpan<char> text, LazyPath path, List<NoticeFact> into)
    {
        _starts.Clear();
        TextHints hints = _options.SetPhrases.Scan.Of(text, _starts);
        if (hints == TextHints.None && _starts.Count == 0)
        {
            return;
        }

        _citations.Clear();
        _contacts.Clear();
        _figures.Clear();
        _dates.Clear();
        _totals.Clear();
        if ((hints & TextHints.Citation) != 0)
        {
            CitationReader.Find(text, _citations);
        }

        ReadOnlySpan<char> folded = text;
        if ((hints & TextHints.Traditional) != 0)
        {
            folded = FoldedText.Of(text);
            _starts.Clear();
            hints = _options.SetPhrases.Scan.Of(folded, _starts) | TextHints.Contact;
        }

        if ((hints & TextHints.Contact) != 0 && (NeedsFigures || Asks(FactKinds.Contacts)))
        {
            ContactReader.ReadSimplified(folded, _contacts);
        }

        if (NeedsFigures)
        {
            FigureScanner.Scan(folded, _starts, _options.SetPhrases, _citations, _contacts, ref _context, _figures, _dates);
        }

        if (folded != text)
        {
            KeepUnits(text, folded);
        }

        FactPlace place = new(path, _locator);
        if (Asks(FactKinds.StatedTotals) && _figures.Count > 1)
        {
            TotalReader.Read(text, folded, place, CollectionsMarshal.AsSpan(_figures), CollectionsMarshal.AsSpan(_dates), _totals);
        }

        Emit(text, folded, place, into);
    }

    // A classifier stays as written: 46個.
    private void KeepUnits(ReadOnlySpan<char> text, ReadOnlySpan<char> folded)
    {
        foreach (ref QuantityToken figure in CollectionsMarshal.AsSpan(_figures))
        {
            int start = figure.UnitEnd - figure.Unit.Length;
            bool isWritten = start >= figure.NumberStart && folded[start..figure.UnitEnd].SequenceEqual(figure.Unit) && !text[start..figure.UnitEnd].SequenceEqual(figure.Unit);
            figure = isWritten ? figure with { Unit = text[start..figure.UnitEnd].ToString() } : figure;
        }
    }

    // Each list is in document order, so that the next fact is always the first of one of them; the wider first: a total before the figures in it.
    private void Emit(ReadOnlySpan<char> text, ReadOnlySpan<char> folded, FactPlace place, List<NoticeFact> into)
    {
        bool citations = Asks(FactKinds.Citations);
        bool contacts = Asks(FactKinds.Contacts);
        bool dates = Asks(FactKinds.Dates);
        int citation = 0, contact = 0, figure = 0, date = 0, total = 0;
        while (true)
        {
            int nextTotal = total < _totals.Count ? _totals[total].PathSpan.Start : int.MaxValue;
            int nextCitation = citations && citation < _citations.Count ? _citations[citation].Start : int.MaxValue;
            int nextContact = contacts && contact < _contacts.Count ? _contacts[contact].Value.Start : int.MaxValue;
            int nextDate = dates && date < _dates.Count ? _dates[date].Start : int.MaxValue;
            int nextFigure = figure < _figures.Count ? _figures[figure].Start : int.MaxValue;
            int next = Math.Min(Math.Min(Math.Min(nextTotal, nextCitation), Math.Min(nextContact, nextDate)), nextFigure);
            if (next == int.MaxValue)
            {
                return;
            }

            if (next == nextTotal)
            {
                into.Add(_totals[total++]);
            }
            else if (next == nextCitation)
            {
                into.Add(CitationReader.Read(text, _citations[citation++], place));
            }
            else if (next == nextContact)
            {
                into.Add(FactFactory.Contact(text, _contacts[contact++], place));
            }
            else if (next == nextDate)
            {
                into.Add(FactFactory.Date(text, CollectionsMarshal.AsSpan(_dates)[date++], place));
            }
            else
            {
                EmitFigure(text, folded, CollectionsMarshal.AsSpan(_figures)[figure++], place, into);
            }
        }
    }

    private void EmitFigure(ReadOnlySpan<char> text, ReadOnlySpan<char> folded, in QuantityToken figure, FactPlace place, List<NoticeFact> into)
    {
        if (Asks(FactFactory.KindsOf(figure.Kind)))
        {
            into.Add(FactFactory.Figure(text, folded, figure, place));
        }
    }

    private bool Asks(FactKinds kinds) => (_kinds & kinds) != 0;
}
