using System.Text.Json;

namespace RectificationModel.Serialization.Wire;

/// <summary>A block in JSON: an object of the kind that its member <c>type</c> names.</summary>
internal sealed class BlockWire : IWireShape<Block>
{
    // The shapes of the kinds hold blocks in turn: this one refers to them only when it is used.
    public static BlockWire Shape { get; } = new();

    public string Name => "block";

    public void WriteSchema(SchemaWriter schema)
    {
        schema.Object("A block of the body: what its type names.", [new("type", "What kind of block it is.", true, all => all.OneOf(WireNames.BlockKinds.Names))]);
        schema.Cases("type", WireNames.BlockKinds.Names.Zip<string, ISchema>([ParagraphWire.Shape, SectionWire.Shape, IssueWire.Shape, PartWire.Shape, MeasureWire.Shape]));
    }

    public Block Read(ref WireReader reader) => reader.BlockKind() switch
    {
        BlockKind.Paragraph => ParagraphWire.Shape.Read(ref reader),
        BlockKind.Measure => MeasureWire.Shape.Read(ref reader),
        BlockKind.Issue => IssueWire.Shape.Read(ref reader),
        BlockKind.Part => PartWire.Shape.Read(ref reader),
        _ => SectionWire.Shape.Read(ref reader),
    };

    public void Write(Utf8JsonWriter writer, Block value)
    {
        switch (value)
        {
            case Paragraph paragraph:
                ParagraphWire.Shape.Write(writer, paragraph);
                break;
            case RectificationMeasure measure:
                MeasureWire.Shape.Write(writer, measure);
                break;
            case RectificationIssue issue:
                IssueWire.Shape.Write(writer, issue);
                break;
            case LabelledPart part:
                PartWire.Shape.Write(writer, part);
                break;
            case Section section:
                SectionWire.Shape.Write(writer, section);
                break;
        }
    }
}
