using System.Diagnostics.CodeAnalysis;

namespace RectificationModel;

/// <summary>A unit or leader who answers for an issue (责任单位, 责任领导).</summary>
public sealed record ResponsibleParty
{
    /// <summary>Makes a party whose <see cref="Name"/> is set by an initialiser.</summary>
    public ResponsibleParty()
    {
    }

    /// <summary>Makes a party of its name and role.</summary>
    /// <param name="name">The unit or the leader.</param>
    /// <param name="role">What it answers for.</param>
    [SetsRequiredMembers]
    public ResponsibleParty(string name, ResponsibleRole role) => (Name, Role) = (name, role);

    /// <summary>The unit or the leader, as printed.</summary>
    public required string Name { get; init; }

    /// <summary>What the party answers for.</summary>
    public required ResponsibleRole Role { get; init; }

    /// <summary>The label that introduces it, as written without the colon, its ordinal included; null for the usual one of its role.</summary>
    public string? Caption { get; init; }

    /// <summary>The mark after the name as written, where it is not the usual one (、 before a party of the same label, else none); null is the usual one.
    /// A line feed at its end says that the next party's label is written again, on a line of its own.</summary>
    public string? End { get; init; }

    /// <summary>How many of the blocks stand before it, where it does not stand before all of them; those in labelled parts count, those under deeper headings do not.</summary>
    public int? After { get; init; }

    /// <summary>Unknown JSON members, kept and written back.</summary>
    public ExtensionMembers Extensions { get; init; }
}
