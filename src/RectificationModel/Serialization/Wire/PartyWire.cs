namespace RectificationModel.Serialization.Wire;

/// <summary>A responsible party in JSON.</summary>
internal sealed class PartyWire : WireDraft
{
    public static WireObject<ResponsibleParty, PartyWire> Shape { get; } = new WireMembers<ResponsibleParty, PartyWire>()
        .Text("name", "The unit or the leader, as printed.", x => x.Name, (d, v) => d.Name = v, isRequired: true)
        .OneOf("role", "What the party answers for.", WireNames.Roles, x => x.Role, (d, v) => d.Role = v, isRequired: true)
        .Text("caption", "The label as written, without the colon; absent is the usual one of the role.", x => x.Caption, (d, v) => d.Caption = v)
        .Text("end", "The mark after the name as written; absent is the usual one.", x => x.End, (d, v) => d.End = v)
        .Number("after", "How many blocks of the issue stand before it, those in labelled parts counted; absent where it stands before all.", x => x.After, (d, v) => d.After = v)
        .Build(
            "responsibleParty",
            "A unit or leader who answers for an issue.",
            d => new()
            {
                Name = d.Name!,
                Role = d.Role,
                Caption = d.Caption,
                End = d.End,
                After = d.After,
                Extensions = d.Extensions,
            },
            x => x.Extensions);

    public string? Name { get; set; }

    public ResponsibleRole Role { get; set; }

    public string? Caption { get; set; }

    public string? End { get; set; }

    public int? After { get; set; }
}
