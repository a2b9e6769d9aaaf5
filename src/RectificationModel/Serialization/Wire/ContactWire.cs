namespace RectificationModel.Serialization.Wire;

/// <summary>A contact in JSON.</summary>
internal sealed class ContactWire : WireDraft
{
    public static WireObject<ContactPoint, ContactWire> Shape { get; } = new WireMembers<ContactPoint, ContactWire>()
        .OneOf("kind", WireNames.ContactKinds, x => x.Kind, (d, v) => d.Kind = v, isRequired: true)
        .Text("value", x => x.Value, (d, v) => d.Value = v, isRequired: true)
        .Text("label", x => x.Label, (d, v) => d.Label = v)
        .Build(
            d => new()
            {
                Kind = d.Kind,
                Value = d.Value!,
                Label = d.Label,
                Extensions = d.Extensions,
            },
            x => x.Extensions);

    public ContactKind Kind { get; set; }

    public string? Value { get; set; }

    public string? Label { get; set; }
}
