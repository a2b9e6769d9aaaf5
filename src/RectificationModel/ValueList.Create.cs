using System.Runtime.InteropServices;

namespace RectificationModel;

/// <summary>Makes a <see cref="ValueList{T}"/>.</summary>
public static class ValueList
{
    /// <summary>A list of the given elements; what a collection expression calls.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="items">The elements, which are copied.</param>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? default : new(items.ToArray());

    /// <summary>A list of the elements of a sequence, in its order.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="items">The sequence, which is read once.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items is ValueList<T> list ? list : new(items.ToArray());
    }

    internal static ValueList<T> ToValueList<T>(this List<T> items) => Create<T>(CollectionsMarshal.AsSpan(items));
}
