namespace RectificationModel;

/// <summary>The inspection whose feedback the notice answers.</summary>
/// <remarks>A view of the opening's prose: the parser reads it from there, <c>Compose()</c> writes an opening from it where there is none.</remarks>
public sealed record Inspection
{
    /// <summary>What kind of inspection it was.</summary>
    public required InspectionKind Kind { get; init; }

    /// <summary>The organ that ordered it (市委); null where the text names none.</summary>
    public string? Authority { get; init; }

    /// <summary>The teams that inspected (市委第四巡察组), or the organ where no team is named.</summary>
    public ValueList<string> Teams { get; init; }

    /// <summary>The inspected bodies as named.</summary>
    public ValueList<string> Inspected { get; init; }

    /// <summary>The days of the inspection; null where they are not stated to the day.</summary>
    public DateRange? Period { get; init; }

    /// <summary>The day of the feedback; null where it is not stated to the day.</summary>
    public DateOnly? FeedbackOn { get; init; }

    /// <summary>The documents that the disclosure rests on, without 《》.</summary>
    public ValueList<string> LegalBasis { get; init; }

    /// <summary>Unknown JSON members, kept and written back.</summary>
    public ExtensionMembers Extensions { get; init; }
}
