using System.Collections;
using System.Text;
using System.Text.Json;
using RectificationModel.Serialization;

namespace RectificationModel;

/// <summary>
/// Members of a JSON object that the format does not know. They are kept as they were written and written back in their order.
/// </summary>
/// <remarks>
/// <para>Equal when the same names stand in the same order with the same JSON text; the text is kept byte for byte.</para>
/// <para>Immutable; <see cref="With"/> gives a changed copy. <c>default</c> is the empty collection.</para>
/// </remarks>
public readonly struct ExtensionMembers : IReadOnlyCollection<KeyValuePair<string, string>>, IEquatable<ExtensionMembers>
{
    private readonly ValueList<KeyValuePair<string, string>> _members;

    internal ExtensionMembers(ValueList<KeyValuePair<string, string>> members) => _members = members;

    /// <summary>The number of members.</summary>
    public int Count => _members.Count;

    /// <summary>The JSON text of a member.</summary>
    /// <param name="name">The member's name.</param>
    /// <exception cref="KeyNotFoundException">There is no such member.</exception>
    public string this[string name] => TryGetValue(name, out string? json) ? json : throw new KeyNotFoundException($"There is no extension member '{name}'.");

    /// <summary>Whether two collections hold the same members.</summary>
    public static bool operator ==(ExtensionMembers left, ExtensionMembers right) => left.Equals(right);

    /// <summary>Whether two collections differ.</summary>
    public static bool operator !=(ExtensionMembers left, ExtensionMembers right) => !left.Equals(right);

    /// <summary>Looks a member up.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="json">Its JSON text, or null.</param>
    /// <returns>Whether there is such a member.</returns>
    public bool TryGetValue(string name, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? json)
    {
        foreach (KeyValuePair<string, string> member in _members)
        {
            if (member.Key == name)
            {
                json = member.Value;
                return true;
            }
        }

        json = null;
        return false;
    }

    /// <summary>The collection with a member set; an existing one keeps its place.</summary>
    /// <remarks>A lone surrogate in the name or in the JSON text becomes U+FFFD: it is no character, and could not be written.</remarks>
    /// <param name="name">The member's name.</param>
    /// <param name="json">Its value as JSON text, for example <c>"\"2023-17\""</c> or <c>"{\"a\": 1}"</c>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="JsonException"><paramref name="json"/> is not one JSON value, or is nested deeper than <see cref="NoticeJson.MaxDepth"/>.</exception>
    public ExtensionMembers With(string name, string json)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(json);
        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        JsonDocument.Parse(utf8, new() { MaxDepth = NoticeJson.MaxDepth }).Dispose();

        // White space around a value is not part of it, and would not come back.
        KeyValuePair<string, string> member = new(WellFormed(name), Encoding.UTF8.GetString(utf8).Trim(' ', '\t', '\r', '\n'));
        for (int i = 0; i < Count; i++)
        {
            if (_members[i].Key == member.Key)
            {
                return new(_members.SetItem(i, member));
            }
        }

        return new(_members.Add(member));
    }

    /// <inheritdoc/>
    public bool Equals(ExtensionMembers other) => _members == other._members;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ExtensionMembers other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _members.GetHashCode();

    /// <summary>The members as JSON text, for debugging.</summary>
    public override string ToString() => $"{{{string.Join(", ", _members.Select(m => $"\"{m.Key}\": {m.Value}"))}}}";

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => ((IEnumerable<KeyValuePair<string, string>>)_members).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
