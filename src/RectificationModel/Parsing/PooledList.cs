using System.Buffers;
using System.Runtime.CompilerServices;

namespace RectificationModel.Parsing;

/// <summary>A growing list on a rented array: what the stages hand to each other without leaving garbage.</summary>
internal struct PooledList<T> : IDisposable
{
    private T[] _items;

    public PooledList(int capacity) => _items = ArrayPool<T>.Shared.Rent(capacity);

    public int Count { get; private set; }

    public readonly ref T this[int index] => ref _items[index];

    public readonly Span<T> Span => _items.AsSpan(0, Count);

    public void Add(in T item)
    {
        if (Count == _items.Length)
        {
            Grow(Count + 1);
        }

        _items[Count++] = item;
    }

    public void AddRange(ReadOnlySpan<T> items)
    {
        if (Count + items.Length > _items.Length)
        {
            Grow(Count + items.Length);
        }

        items.CopyTo(_items.AsSpan(Count));
        Count += items.Length;
    }

    public void Truncate(int count) => Count = count;

    public void Dispose()
    {
        Return();
        _items = [];
        Count = 0;
    }

    private void Grow(int least)
    {
        T[] larger = ArrayPool<T>.Shared.Rent(Math.Max(least, _items.Length * 2));
        Span.CopyTo(larger);
        Return();
        _items = larger;
    }

    // References must not keep what a text left behind alive in the pool.
    private readonly void Return()
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            Span.Clear();
        }

        ArrayPool<T>.Shared.Return(_items);
    }
}
