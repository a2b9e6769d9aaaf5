namespace RectificationModel.Serialization.Wire;

/// <summary>A labelled part in JSON.</summary>
internal sealed class PartWire : WireDraft
{
    public static WireObject<LabelledPart, PartWire> Shape { get; } = new WireMembers<LabelledPart, PartWire>()
        .Constant("type", "part")
        .Ordinal(x => x.Ordinal, (d, v) => d.Ordinal = v)
        .Text("label", x => x.Label, (d, v) => d.Label = v, isRequired: true)
        .Text("labelEnd", x => x.LabelEnd, (d, v) => d.LabelEnd = v)
        .List("blocks", BlockWire.Shape, x => x.Blocks, (d, v) => d.Blocks = v)
        .Build(
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
