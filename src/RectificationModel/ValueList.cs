using System.Collections;
using System.Runtime.CompilerServices;

namespace RectificationModel;

/// <summary>
/// An immutable list that is equal to another when their elements are: what makes the records of this library value-equal.
/// </summary>
/// <remarks>
/// <para><c>default</c> is the empty list; it is never null. Collection expressions create it: <c>ValueList&lt;string&gt; teams = ["市委第四巡察组"];</c></para>
/// <para>Immutable, thus safe to share between threads. A copy of the value shares the elements.</para>
/// </remarks>
/// <typeparam name="T">The type of the elements, itself value-equal where the list is to be.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[]? _items;

    internal ValueList(T[] items) => _items = items;

    /// <summary>The empty list, equal to <c>default</c>.</summary>
    public static ValueList<T> Empty => default;

    /// <summary>The number of elements.</summary>
    public int Count => _items?.Length ?? 0;

    /// <summary>Whether there is no element.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>The element at a place, counted from 0.</summary>
    /// <param name="index">The place, from 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The place lies outside the list.</exception>
    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return _items![index];
        }
    }

    /// <summary>Whether two lists have equal elements in the same order.</summary>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Whether two lists differ in an element or in their length.</summary>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <summary>The elements as a span, without a copy.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>The list with one element more at its end; this list stays as it is.</summary>
    /// <param name="item">The element to add.</param>
    public ValueList<T> Add(T item)
    {
        T[] items = new T[Count + 1];
        AsSpan().CopyTo(items);
        items[^1] = item;
        return new(items);
    }

    /// <summary>The list with another element at a place; this list stays as it is.</summary>
    /// <param name="index">The place, from 0 to <see cref="Count"/> - 1.</param>
    /// <param name="item">The element to put there.</param>
    /// <exception cref="ArgumentOutOfRangeException">The place lies outside the list.</exception>
    public ValueList<T> SetItem(int index, T item)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
        T[] items = AsSpan().ToArray();
        items[index] = item;
        return new(items);
    }

    /// <inheritdoc/>
    public bool Equals(ValueList<T> other) =>
        ReferenceEquals(_items, other._items) || Count == other.Count && StackGuard.Run((this, other), static pair => pair.Item1.AsSpan().SequenceEqual(pair.other.AsSpan()));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StackGuard.Run(this, static list => list.Hash());

    /// <summary>The elements in brackets, for debugging: <c>[市委第二巡察组, 市委第六巡察组]</c>.</summary>
    public override string ToString() => $"[{string.Join(", ", _items ?? [])}]";

    /// <summary>Enumerates the elements without an allocation.</summary>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

    private int Hash()
    {
        HashCode hash = default;
        foreach (T item in AsSpan())
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }
}
