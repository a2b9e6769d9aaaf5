namespace RectificationModel.Serialization.Wire;

/// <summary>A section in JSON.</summary>
internal sealed class SectionWire : WireDraft
{
    public static WireObject<Section, SectionWire> Shape { get; } = new WireMembers<Section, SectionWire>()
        .Constant("type", "What kind of block it is.", "section")
        .Ordinal("The number as written (一、); absent where there is none.", x => x.Ordinal, (d, v) => d.Ordinal = v)
        .Text("heading", "The heading without ordinal and final mark.", x => x.Heading, (d, v) => d.Heading = v, isRequired: true)
        .Text("headingEnd", "The mark after the heading as written; absent is none.", x => x.HeadingEnd, (d, v) => d.HeadingEnd = v)
        .List("blocks", "What stands under the heading, in document order.", BlockWire.Shape, x => x.Blocks, (d, v) => d.Blocks = v)
        .Build(
            "section",
            "A part of the body under a heading that names no problem.",
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
