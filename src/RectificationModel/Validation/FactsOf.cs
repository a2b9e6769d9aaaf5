using RectificationModel.Facts;

namespace RectificationModel.Validation;

/// <summary>The facts of one kind in a text, in the order in which they stand.</summary>
/// <typeparam name="T">The kind.</typeparam>
internal struct FactsOf<T>(FactText own)
    where T : NoticeFact
{
    private int _next;

    public T Current { get; private set; } = null!;

    /// <summary>The first of them; null where there is none.</summary>
    public readonly T? First => own.Next<T>(0);

    public readonly FactsOf<T> GetEnumerator() => this;

    /// <summary>The first one that a place lies at or before; null where there is none.</summary>
    public readonly T? FirstFrom(int place)
    {
        foreach (T fact in this)
        {
            if (fact.PathSpan.Start >= place)
            {
                return fact;
            }
        }

        return null;
    }

    public bool MoveNext()
    {
        while (_next < own.Count)
        {
            if (own[_next++] is T fact)
            {
                Current = fact;
                return true;
            }
        }

        return false;
    }
}
