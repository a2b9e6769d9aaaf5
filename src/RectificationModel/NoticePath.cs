using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace RectificationModel;

/// <summary>
/// The way from a notice to one of its members, a JSON Pointer (RFC 6901) into the notice's JSON: <c>/body/0/blocks/2/text</c>.
/// </summary>
/// <remarks>Immutable and value-equal. <see cref="ToString"/> and <see cref="Parse(string)"/> are each other's inverse.</remarks>
public sealed class NoticePath : IEquatable<NoticePath>
{
    private readonly string? _name;
    private readonly int _index;

    private NoticePath(NoticePath? parent, string? name, int index) => (Parent, _name, _index, Depth) = (parent, name, index, parent is null ? 0 : parent.Depth + 1);

    /// <summary>The notice itself, the empty pointer.</summary>
    public static NoticePath Root { get; } = new(null, null, 0);

    /// <summary>The path without its last step; null for <see cref="Root"/>.</summary>
    public NoticePath? Parent { get; }

    /// <summary>The last step as it stands in the pointer, unescaped: a member's JSON name or a place in a list; empty for <see cref="Root"/>.</summary>
    public string Name => Parent is null ? "" : _name ?? _index.ToString(CultureInfo.InvariantCulture);

    /// <summary>The last step as a place in a list; null where it is a member's name.</summary>
    public int? Index => Parent is null || _name is not null ? null : _index;

    /// <summary>The number of steps from the notice.</summary>
    internal int Depth { get; }

    /// <summary>Reads a JSON Pointer.</summary>
    /// <param name="pointer">The pointer: empty, or steps each behind a slash, with <c>~0</c> for a tilde and <c>~1</c> for a slash.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pointer"/> is null.</exception>
    /// <exception cref="FormatException">The text is no JSON Pointer.</exception>
    public static NoticePath Parse(string pointer)
    {
        ArgumentNullException.ThrowIfNull(pointer);
        return TryParse(pointer, out NoticePath? path) ? path : throw new FormatException($"'{pointer}' is no JSON Pointer.");
    }

    /// <summary>Reads a JSON Pointer if the text is one.</summary>
    /// <param name="pointer">The text; null is none.</param>
    /// <param name="path">The path, or null.</param>
    /// <returns>Whether the text is a JSON Pointer.</returns>
    public static bool TryParse([NotNullWhen(true)] string? pointer, [NotNullWhen(true)] out NoticePath? path)
    {
        path = null;
        if (pointer is null || (pointer.Length > 0 && pointer[0] != '/'))
        {
            return false;
        }

        NoticePath current = Root;
        foreach (string step in pointer.Split('/').AsSpan(1))
        {
            if (!IsEscapedWell(step))
            {
                return false;
            }

            string name = step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            current = IsIndex(name) ? current.Append(int.Parse(name, CultureInfo.InvariantCulture)) : current.Append(name);
        }

        path = current;
        return true;
    }

    /// <summary>The path to a member of what this path names.</summary>
    /// <param name="name">The member's JSON name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public NoticePath Append(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new(this, name, 0);
    }

    /// <summary>The path to an element of the list that this path names.</summary>
    /// <param name="index">The place in the list, counted from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The place is negative.</exception>
    public NoticePath Append(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        return new(this, null, index);
    }

    /// <summary>Whether this path leads to <paramref name="other"/> or to what lies under it.</summary>
    /// <param name="other">The path that may lie above.</param>
    public bool StartsWith(NoticePath other)
    {
        for (NoticePath? path = this; path is not null; path = path.Parent)
        {
            if (path.Equals(other))
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public bool Equals(NoticePath? other)
    {
        if (other is null || Depth != other.Depth)
        {
            return false;
        }

        NoticePath? path = this;
        while (path is not null && other is not null)
        {
            if (ReferenceEquals(path, other))
            {
                return true;
            }

            if (path._index != other._index || path._name != other._name)
            {
                return false;
            }

            (path, other) = (path.Parent, other.Parent);
        }

        return path is null && other is null;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NoticePath);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        for (NoticePath path = this; path.Parent is not null; path = path.Parent)
        {
            hash.Add(path._name);
            hash.Add(path._index);
        }

        return hash.ToHashCode();
    }

    /// <summary>The path as a JSON Pointer.</summary>
    public override string ToString()
    {
        Stack<string> steps = [];
        for (NoticePath path = this; path.Parent is not null; path = path.Parent)
        {
            steps.Push(path.Name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
            steps.Push("/");
        }

        return string.Concat(steps);
    }

    private static bool IsEscapedWell(string step)
    {
        for (int i = 0; i < step.Length; i++)
        {
            if (step[i] == '~' && (i + 1 == step.Length || step[i + 1] is not ('0' or '1')))
            {
                return false;
            }
        }

        return true;
    }

    // RFC 6901: an array index has no leading zero; at nine digits every index still fits an int.
    private static bool IsIndex(string step) =>
        step.Length is > 0 and < 10 && !step.AsSpan().ContainsAnyExceptInRange('0', '9') && (step.Length == 1 || step[0] != '0');
}
