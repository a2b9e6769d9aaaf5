namespace RectificationModel.Serialization.Wire;

/// <summary>A signature in JSON.</summary>
internal sealed class SignatureWire : WireDraft
{
    public static WireObject<Signature, SignatureWire> Shape { get; } = new WireMembers<Signature, SignatureWire>()
        .Texts("signers", "The signing organs in order, as printed.", x => x.Signers, (d, v) => d.Signers = v)
        .Date("date", "The date of signature (成文日期).", x => x.Date, (d, v) => d.Date = v)
        .Text("dateText", "The date as printed, where it is not the usual form 2021年12月31日.", x => x.DateText, (d, v) => d.DateText = v)
        .Build(
            "signature",
            "Who signs the notice and when (落款).",
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
