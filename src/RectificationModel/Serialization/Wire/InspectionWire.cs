namespace RectificationModel.Serialization.Wire;

/// <summary>An inspection in JSON.</summary>
internal sealed class InspectionWire : WireDraft
{
    public static WireObject<Inspection, InspectionWire> Shape { get; } = new WireMembers<Inspection, InspectionWire>()
        .OneOf("kind", "What kind of inspection it was.", WireNames.InspectionKinds, x => x.Kind, (d, v) => d.Kind = v, isRequired: true)
        .Text("authority", "The organ that ordered it.", x => x.Authority, (d, v) => d.Authority = v)
        .Texts("teams", "The teams that inspected, or the organ where no team is named.", x => x.Teams, (d, v) => d.Teams = v)
        .Texts("inspected", "The inspected bodies as named.", x => x.Inspected, (d, v) => d.Inspected = v)
        .Add(
            "period",
            "The days of the inspection.",
            schema => schema.Reference(DateRangeWire.Shape),
            (ref reader, d) => d.Period = DateRangeWire.Shape.Read(ref reader),
            (writer, key, x) => DateRangeWire.Write(writer, key, x.Period))
        .Date("feedbackOn", "The day of the feedback.", x => x.FeedbackOn, (d, v) => d.FeedbackOn = v)
        .Texts("legalBasis", "The documents that the disclosure rests on, without 《》.", x => x.LegalBasis, (d, v) => d.LegalBasis = v)
        .Build(
            "inspection",
            "The inspection whose feedback the notice answers.",
            d => new()
            {
                Kind = d.Kind,
                Authority = d.Authority,
                Teams = d.Teams,
                Inspected = d.Inspected,
                Period = d.Period,
                FeedbackOn = d.FeedbackOn,
                LegalBasis = d.LegalBasis,
                Extensions = d.Extensions,
            },
            x => x.Extensions);

    public InspectionKind Kind { get; set; }

    public string? Authority { get; set; }

    public ValueList<string> Teams { get; set; }

    public ValueList<string> Inspected { get; set; }

    public DateRange? Period { get; set; }

    public DateOnly? FeedbackOn { get; set; }

    public ValueList<string> LegalBasis { get; set; }
}
