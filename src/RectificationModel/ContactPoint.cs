using System.Diagnostics.CodeAnalysis;

namespace RectificationModel;

/// <summary>One way to reach the body that takes comments (联系方式).</summary>
/// <remarks>A view of the notice's prose, usually of its closing: <c>Compose()</c> adds a line for those that the prose does not name.</remarks>
public sealed record ContactPoint
{
    /// <summary>Makes a contact whose members are set by an initialiser.</summary>
    public ContactPoint()
    {
    }

    /// <summary>Makes a contact of its kind and value.</summary>
    /// <param name="kind">What kind of contact it is.</param>
    /// <param name="value">The number, address or name.</param>
    [SetsRequiredMembers]
    public ContactPoint(ContactKind kind, string value) => (Kind, Value) = (kind, value);

    /// <summary>What kind of contact it is.</summary>
    public required ContactKind Kind { get; init; }

    /// <summary>The number, address or name as printed.</summary>
    public required string Value { get; init; }

    /// <summary>The label as printed where it is not the usual one of its kind (监督电话); null is the usual one.</summary>
    public string? Label { get; init; }

    /// <summary>Unknown JSON members, kept and written back.</summary>
    public ExtensionMembers Extensions { get; init; }
}
