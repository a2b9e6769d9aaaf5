namespace RectificationModel.Serialization.Wire;

/// <summary>A section in JSON.</summary>
internal sealed class SectionWire : WireDraft
{
    public static WireObject<Section, SectionWire> Shape { get; } = new WireMembers<Section, SectionWire>()
        .Constant("type", "section")
        .Ordinal(x => x.Ordinal, (d, v) => d.Ordinal = v)
        .Text("heading", x => x.Heading, (d, v) => d.Heading = v, isRequired: true)
        .Text("headingEnd", x => x.HeadingEnd, (d, v) => d.HeadingEnd = v)
        .List("blocks", BlockWire.Shape, x => x.Blocks, (d, v) => d.Blocks = v)
        .Build(
            d => new()
            {
                Ordinal = d.Ordinal,
                Heading = d.Heading!,
                HeadingEnd = d.HeadingEnd,
                Blocks = d.Blocks,
                Extensions = d.Extensions,
            },
            x => x.Extensions);

    public Ordinal? Ordinal { get; set; }

    public string? Heading { get; set; }

    public string? HeadingEnd { get; set; }

    public ValueList<Block> Blocks { get; set; }
}
