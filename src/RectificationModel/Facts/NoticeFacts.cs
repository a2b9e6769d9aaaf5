using System.Collections;

namespace RectificationModel.Facts;

/// <summary>The facts of a text in document order. Immutable and thread-safe.</summary>
public sealed class NoticeFacts : IReadOnlyList<NoticeFact>
{
    private readonly NoticeFact[] _facts;

    internal NoticeFacts(NoticeFact[] facts) => _facts = facts;

    /// <inheritdoc/>
    public int Count => _facts.Length;

    /// <summary>The things counted or measured.</summary>
    public IEnumerable<QuantityFact> Quantities => Of<QuantityFact>();

    /// <summary>The shares and differences of shares.</summary>
    public IEnumerable<PercentageFact> Percentages => Of<PercentageFact>();

    /// <summary>The days and ranges of days.</summary>
    public IEnumerable<DateFact> Dates => Of<DateFact>();

    /// <summary>The cited documents.</summary>
    public IEnumerable<CitationFact> Citations => Of<CitationFact>();

    /// <summary>The totals that a sentence divides by states.</summary>
    public IEnumerable<StatedTotalFact> StatedTotals => Of<StatedTotalFact>();

    /// <summary>The spans of time.</summary>
    public IEnumerable<DurationFact> Durations => Of<DurationFact>();

    /// <summary>The ways to reach somebody.</summary>
    public IEnumerable<ContactFact> Contacts => Of<ContactFact>();

    /// <summary>What is to be said of the facts: dates that no calendar has, dates that lost characters.</summary>
    public IEnumerable<Diagnostic> Diagnostics => Dates.Where(date => date.Flaw is not null).Select(FactDiagnostics.Of);

    /// <inheritdoc/>
    public NoticeFact this[int index] => _facts[index];

    /// <inheritdoc/>
    public IEnumerator<NoticeFact> GetEnumerator() => ((IEnumerable<NoticeFact>)_facts).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _facts.GetEnumerator();

    private IEnumerable<T> Of<T>()
        where T : NoticeFact
    {
        foreach (NoticeFact fact in _facts)
        {
            if (fact is T own)
            {
                yield return own;
            }
        }
    }
}
