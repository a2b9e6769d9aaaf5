namespace RectificationModel.Serialization.Wire;

/// <summary>A signature in JSON.</summary>
internal sealed class SignatureWire : WireDraft
{
    public static WireObject<Signature, SignatureWire> Shape { get; } = new WireMembers<Signature, SignatureWire>()
        .Texts("signers", x => x.Signers, (d, v) => d.Signers = v)
        .Date("date", x => x.Date, (d, v) => d.Date = v)
        .Text("dateText", x => x.DateText, (d, v) => d.DateText = v)
        .Build(
            d => new()
            {
                Signers = d.Signers,
                Date = d.Date,
                DateText = d.DateText,
                Extensions = d.Extensions,
            },
            x => x.Extensions);

    public ValueList<string> Signers { get; set; }

    public DateOnly? Date { get; set; }

    public string? DateText { get; set; }
}
