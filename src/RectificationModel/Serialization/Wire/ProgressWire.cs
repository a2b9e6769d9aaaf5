namespace RectificationModel.Serialization.Wire;

/// <summary>A progress state in JSON. An axis that is left out is read from the label.</summary>
internal sealed class ProgressWire : WireDraft
{
    public static WireObject<ProgressState, ProgressWire> Shape { get; } = new WireMembers<ProgressState, ProgressWire>()
        .Text("label", x => x.Label, (d, v) => d.Label = v, isRequired: true)
        .OneOf("completion", WireNames.Completions, x => x.Completion, (d, v) => d.Completion = v)
        .OneOf("upkeep", WireNames.Upkeeps, x => x.Upkeep, (d, v) => d.Upkeep = v)
        .OneOf("verification", WireNames.Verifications, x => x.Verification, (d, v) => d.Verification = v)
        .Date("asOf", x => x.AsOf, (d, v) => d.AsOf = v)
        .Text("caption", x => x.Caption, (d, v) => d.Caption = v)
        .OneOf("place", WireNames.Places, x => x.Place == ProgressPlace.Lead ? null : x.Place, (d, v) => d.Place = v)
        .Text("end", x => x.End, (d, v) => d.End = v)
        .Build(Build, x => x.Extensions);

    public string? Label { get; set; }

    public Completion? Completion { get; set; }

    public Upkeep? Upkeep { get; set; }

    public Verification? Verification { get; set; }

    public DateOnly? AsOf { get; set; }

    public string? Caption { get; set; }

    public ProgressPlace Place { get; set; }

    public string? End { get; set; }

    private static ProgressState Build(ProgressWire draft)
    {
        bool isComplete = draft is { Completion: not null, Upkeep: not null, Verification: not null };
        ProgressState? read = isComplete ? null : ProgressState.Of(draft.Label!);
        return new()
        {
            Label = draft.Label!,
            Completion = draft.Completion ?? read!.Completion,
            Upkeep = draft.Upkeep ?? read!.Upkeep,
            Verification = draft.Verification ?? read!.Verification,
            AsOf = draft.AsOf,
            Caption = draft.Caption,
            Place = draft.Place,
            End = draft.End,
            Extensions = draft.Extensions,
        };
    }
}
