namespace RectificationModel.Serialization.Wire;

/// <summary>A labelled part in JSON.</summary>
internal sealed class PartWire : WireDraft
{
    public static WireObject<LabelledPart, PartWire> Shape { get; } = new WireMembers<LabelledPart, PartWire>()
        .Constant("type", "What kind of block it is.", "part")
        .Ordinal("The number as written (一、); absent where there is none.", x => x.Ordinal, (d, v) => d.Ordinal = v)
        .Text("label", "The label as written, without ordinal and colon.", x => x.Label, (d, v) => d.Label = v, isRequired: true)
        .Text("labelEnd", "What sets the label off, as written; absent is the usual one.", x => x.LabelEnd, (d, v) => d.LabelEnd = v)
        .List("blocks", "What the label introduces, in document order.", BlockWire.Shape, x => x.Blocks, (d, v) => d.Blocks = v)
        .Build(
            "part",
            "A part that a label introduces, with what follows (整改措施：).",
            d => new()
            {
                Ordinal = d.Ordinal,
                Label = d.Label!,
                LabelEnd = d.LabelEnd,
                Blocks = d.Blocks,
                Extensions = d.Extensions,
            },
            x => x.Extensions);

    public Ordinal? Ordinal { get; set; }

    public string? Label { get; set; }

    public string? LabelEnd { get; set; }

    public ValueList<Block> Blocks { get; set; }
}
