namespace RectificationModel.Serialization.Wire;

/// <summary>An objection period in JSON.</summary>
internal sealed class PublicPeriodWire : WireDraft
{
    public static WireObject<PublicPeriod, PublicPeriodWire> Shape { get; } = new WireMembers<PublicPeriod, PublicPeriodWire>()
        .Date("start", "The first day.", x => x.Start, (d, v) => d.Start = v, isRequired: true)
        .Date("end", "The last day, which belongs to the period.", x => x.End, (d, v) => d.End = v, isRequired: true)
        .Number("days", "The number of days as printed; absent where none is printed.", x => x.Days, (d, v) => d.Days = v)
        .OneOf("dayKind", "How the printed days are counted.", WireNames.DayKinds, x => x.DayKind, (d, v) => d.DayKind = v)
        .Text("text", "The wording as printed.", x => x.Text, (d, v) => d.Text = v, isRequired: true)
        .Build(
            "publicPeriod",
            "The days in which the public may object (公示期).",
            d => new()
            {
                Start = d.Start,
                End = d.End,
                Days = d.Days,
                DayKind = d.DayKind,
                Text = d.Text!,
                Extensions = d.Extensions,
            },
            x => x.Extensions);

    public DateOnly Start { get; set; }

    public DateOnly End { get; set; }

    public int? Days { get; set; }

    public DayKind? DayKind { get; set; }

    public string? Text { get; set; }
}
