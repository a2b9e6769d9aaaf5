namespace RectificationModel.Serialization.Wire;

/// <summary>A deadline in JSON.</summary>
internal sealed class DeadlineWire : WireDraft
{
    public static WireObject<Deadline, DeadlineWire> Shape { get; } = new WireMembers<Deadline, DeadlineWire>()
        .Text("text", x => x.Text, (d, v) => d.Text = v, isRequired: true)
        .OneOf("kind", WireNames.DeadlineKinds, x => x.Kind, (d, v) => d.Kind = v)
        .Date("date", x => x.Date, (d, v) => d.Date = v)
        .Flag("longTerm", x => x.LongTerm, (d, v) => d.LongTerm = v)
        .Text("caption", x => x.Caption, (d, v) => d.Caption = v)
        .Text("end", x => x.End, (d, v) => d.End = v)
        .Build(
            d => new()
            {
                Text = d.Text!,
                Kind = d.Kind,
                Date = d.Date,
                LongTerm = d.LongTerm,
                Caption = d.Caption,
                End = d.End,
                Extensions = d.Extensions,
            },
            x => x.Extensions);

    public string? Text { get; set; }

    public DeadlineKind? Kind { get; set; }

    public DateOnly? Date { get; set; }

    public bool LongTerm { get; set; }

    public string? Caption { get; set; }

    public string? End { get; set; }
}
