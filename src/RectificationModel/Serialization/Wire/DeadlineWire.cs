namespace RectificationModel.Serialization.Wire;

/// <summary>A deadline in JSON.</summary>
internal sealed class DeadlineWire : WireDraft
{
    public static WireObject<Deadline, DeadlineWire> Shape { get; } = new WireMembers<Deadline, DeadlineWire>()
        .Text("text", "The wording as printed.", x => x.Text, (d, v) => d.Text = v, isRequired: true)
        .OneOf("kind", "What kind of limit it is; absent where the wording names none.", WireNames.DeadlineKinds, x => x.Kind, (d, v) => d.Kind = v)
        .Date("date", "The last day of the limit; absent where the wording names none.", x => x.Date, (d, v) => d.Date = v)
        .Flag("longTerm", "Whether the work is also kept up for good; absent is false.", x => x.LongTerm, (d, v) => d.LongTerm = v)
        .Text("caption", "The label as written, without the colon; absent is the usual 整改时限.", x => x.Caption, (d, v) => d.Caption = v)
        .Text("end", "The mark after it as written; absent is the usual one (none).", x => x.End, (d, v) => d.End = v)
        .Number("after", "How many blocks of the issue stand before it, those in labelled parts counted; absent where it stands before all.", x => x.After, (d, v) => d.After = v)
        .Build(
            "deadline",
            "The time limit of an issue (整改时限).",
            d => new()
            {
                Text = d.Text!,
                Kind = d.Kind,
                Date = d.Date,
                LongTerm = d.LongTerm,
                Caption = d.Caption,
                End = d.End,
                After = d.After,
                Extensions = d.Extensions,
            },
            x => x.Extensions);

    public string? Text { get; set; }

    public DeadlineKind? Kind { get; set; }

    public DateOnly? Date { get; set; }

    public bool LongTerm { get; set; }

    public string? Caption { get; set; }

    public string? End { get; set; }

    public int? After { get; set; }
}
