namespace RectificationModel.Serialization.Wire;

/// <summary>A progress state in JSON. An axis that is left out is read from the label.</summary>
internal sealed class ProgressWire : WireDraft
{
    public static WireObject<ProgressState, ProgressWire> Shape { get; } = new WireMembers<ProgressState, ProgressWire>()
        .Text("label", "The wording as printed, always kept.", x => x.Label, (d, v) => d.Label = v, isRequired: true)
        .OneOf("completion", "What the rectifying body claims; absent is read from the label.", WireNames.Completions, x => x.Completion, (d, v) => d.Completion = v)
        .OneOf("upkeep", "What goes on after; absent is read from the label.", WireNames.Upkeeps, x => x.Upkeep, (d, v) => d.Upkeep = v)
        .OneOf("verification", "What the supervising body confirmed; absent is read from the label.", WireNames.Verifications, x => x.Verification, (d, v) => d.Verification = v)
        .Date("asOf", "The day that the state is given for.", x => x.AsOf, (d, v) => d.AsOf = v)
        .Text("caption", "The label that introduces it, without the colon; absent is the usual 整改进度.", x => x.Caption, (d, v) => d.Caption = v)
        .OneOf("place", "Where the state stands; absent is lead.", WireNames.Places, x => x.Place == ProgressPlace.Lead ? null : x.Place, (d, v) => d.Place = v)
        .Text("end", "The mark after it as written; absent is the usual one (none).", x => x.End, (d, v) => d.End = v)
        .Number("after", "At place end: how many blocks of the issue stand before it, those in labelled parts counted; absent where it stands behind all.", x => x.After, (d, v) => d.After = v)
        .Build(
            "progress",
            "How far the rectification of an issue has come (整改进度), on three axes.",
            Build, x => x.Extensions);

    public string? Label { get; set; }

    public Completion? Completion { get; set; }

    public Upkeep? Upkeep { get; set; }

    public Verification? Verification { get; set; }

    public DateOnly? AsOf { get; set; }

    public string? Caption { get; set; }

    public ProgressPlace Place { get; set; }

    public string? End { get; set; }

    public int? After { get; set; }

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
            After = draft.After,
            Extensions = draft.Extensions,
        };
    }
}
