namespace RectificationModel.Serialization.Wire;

/// <summary>A contact in JSON.</summary>
internal sealed class ContactWire : WireDraft
{
    public static WireObject<ContactPoint, ContactWire> Shape { get; } = new WireMembers<ContactPoint, ContactWire>()
        .OneOf("kind", "What kind of contact it is.", WireNames.ContactKinds, x => x.Kind, (d, v) => d.Kind = v, isRequired: true)
        .Text("value", "The number, address or name as printed.", x => x.Value, (d, v) => d.Value = v, isRequired: true)
        .Text("label", "The label as printed, where it is not the usual one of its kind.", x => x.Label, (d, v) => d.Label = v)
        .Build(
            "contact",
            "One way to reach the body that takes comments (联系方式).",
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
