namespace RectificationModel.Facts;

/// <summary>Reads the facts of one text after another; the year of the narrative runs on from text to text. Used by one thread for one reading.</summary>
internal sealed class TextFacts
{
    private readonly FactReaderOptions _options;
    private readonly FactKinds _kinds;
    private readonly List<TextSpan> _citations = [];
    private readonly List<ContactHit> _contacts = [];
    private readonly List<QuantityToken> _figures = [];
    private readonly List<DateToken> _dates = [];
    private readonly FactLocator? _locator;
    private DateContext _context;

    public TextFacts(FactReaderOptions options, FactKinds kinds, DateOnly? reference, FactLocator? locator = null)
    {
        (_options, _kinds, _locator) = (options, kinds, locator);
        _context = new(null, 0, reference, options.RelativeDates);
    }

    private bool NeedsFigures => (_kinds & (FactKinds.Quantities | FactKinds.Percentages | FactKinds.Durations | FactKinds.Dates | FactKinds.StatedTotals)) != 0;

    /// <summary>Adds the facts of a text, in document order.</summary>
    /// <param name="source">The text.</param>
    /// <param name="path">Its path.</param>
    /// <param name="into">The facts read so far.</param>
    public void Read(string source, LazyPath path, List<NoticeFact> into)
    {
        ReadOnlySpan<char> text = source;
        int first = into.Count;
        _citations.Clear();
        _contacts.Clear();
        _figures.Clear();
        _dates.Clear();
        if (NeedsFigures || Asks(FactKinds.Citations))
        {
            CitationReader.Find(text, _citations);
        }

        if (NeedsFigures || Asks(FactKinds.Contacts))
        {
            ContactReader.Read(text, _contacts);
        }

        if (NeedsFigures)
        {
            FigureScanner.Scan(text, _options.SetPhrases, _citations, _contacts, ref _context, _figures, _dates);
        }

        Emit(text, new FactPlace(path, _locator), into);
        if (into.Count - first > 1)
        {
            into.Sort(first, into.Count - first, PlaceComparer.Instance);
        }
    }

    private void Emit(ReadOnlySpan<char> text, FactPlace place, List<NoticeFact> into)
    {
        if (Asks(FactKinds.Citations))
        {
            foreach (TextSpan span in _citations)
            {
                into.Add(CitationReader.Read(text, span, place));
            }
        }

        if (Asks(FactKinds.Contacts))
        {
            foreach (ContactHit contact in _contacts)
            {
                into.Add(FactFactory.Contact(text, contact, place));
            }
        }

        foreach (QuantityToken figure in _figures)
        {
            if (Asks(FactFactory.KindsOf(figure.Kind)))
            {
                into.Add(FactFactory.Figure(text, figure, place));
            }
        }

        if (Asks(FactKinds.Dates))
        {
            foreach (DateToken date in _dates)
            {
                into.Add(FactFactory.Date(text, date, place));
            }
        }

        if (Asks(FactKinds.StatedTotals) && _figures.Count > 1)
        {
            TotalReader.Read(text, place, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_figures), System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_dates), into);
        }
    }

    private bool Asks(FactKinds kinds) => (_kinds & kinds) != 0;

    private sealed class PlaceComparer : IComparer<NoticeFact>
    {
        public static PlaceComparer Instance { get; } = new();

        // The wider first: a total before the figures in it.
        public int Compare(NoticeFact? x, NoticeFact? y)
        {
            int place = x!.PathSpan.Start.CompareTo(y!.PathSpan.Start);
            place = place != 0 ? place : y.PathSpan.Length.CompareTo(x.PathSpan.Length);
            return place != 0 ? place : x.Kind.CompareTo(y.Kind);
        }
    }
}
