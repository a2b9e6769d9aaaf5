using System.Diagnostics.CodeAnalysis;

namespace RectificationModel;

/// <summary>The time limit of an issue (整改时限): the wording as printed, with its kind and day.</summary>
public sealed record Deadline
{
    /// <summary>Makes a deadline whose members are set by an initialiser.</summary>
    public Deadline()
    {
    }

    /// <summary>Makes a deadline of its wording alone.</summary>
    /// <param name="text">The wording as printed.</param>
    [SetsRequiredMembers]
    public Deadline(string text) => Text = text;

    /// <summary>The wording as printed: 2024年底前，并长期坚持.</summary>
    public required string Text { get; init; }

    /// <summary>What kind of limit it is; null where the wording names none.</summary>
    public DeadlineKind? Kind { get; init; }

    /// <summary>The last day of the limit; null where the wording names none.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Whether the work is also kept up for good: 2024年底前，并长期坚持.</summary>
    public bool LongTerm { get; init; }

    /// <summary>The label that introduces it, as written without the colon, its ordinal included; null for the usual 整改时限.</summary>
    public string? Caption { get; init; }

    /// <summary>The mark after it as written, where it is not the usual one (none); null is the usual one.</summary>
    public string? End { get; init; }

    /// <summary>How many of the blocks stand before it, where it does not stand before all of them; those in labelled parts count, those under deeper headings do not.</summary>
    public int? After { get; init; }

    /// <summary>Unknown JSON members, kept and written back.</summary>
    public ExtensionMembers Extensions { get; init; }
}
