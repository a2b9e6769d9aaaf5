using RectificationModel.Facts;

namespace RectificationModel.Validation;

/// <summary>The facts of one kind in a text, in the order in which they stand.</summary>
/// <typeparam name="T">The kind.</typeparam>
internal struct FactsOf<T>(FactText own, int from, int to)
    where T : NoticeFact
{
    private int _next = from;

    public T Current { get; private set; } = null!;

    /// <summary>The first of them; null where there is none.</summary>
    public readonly T? First
    {
        get
        {
            foreach (T fact in this)
            {
                return fact;
            }

            return null;
        }
    }

    public readonly FactsOf<T> GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_next < to)
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
