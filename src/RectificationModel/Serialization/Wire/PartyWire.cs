namespace RectificationModel.Serialization.Wire;

/// <summary>A responsible party in JSON.</summary>
internal sealed class PartyWire : WireDraft
{
    public static WireObject<ResponsibleParty, PartyWire> Shape { get; } = new WireMembers<ResponsibleParty, PartyWire>()
        .Text("name", x => x.Name, (d, v) => d.Name = v, isRequired: true)
        .OneOf("role", WireNames.Roles, x => x.Role, (d, v) => d.Role = v, isRequired: true)
        .Text("caption", x => x.Caption, (d, v) => d.Caption = v)
        .Text("end", x => x.End, (d, v) => d.End = v)
        .Build(
            d => new()
            {
                Name = d.Name!,
                Role = d.Role,
                Caption = d.Caption,
                End = d.End,
                Extensions = d.Extensions,
            },
            x => x.Extensions);

    public string? Name { get; set; }

    public ResponsibleRole Role { get; set; }

    public string? Caption { get; set; }

    public string? End { get; set; }
}
