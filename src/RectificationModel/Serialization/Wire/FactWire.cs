using System.Text.Json;
using RectificationModel.Facts;

namespace RectificationModel.Serialization.Wire;

/// <summary>Facts in JSON: what all facts have, then the members of the kind.</summary>
internal sealed class FactWire : ISchema
{
    private readonly FactMember<NoticeFact>[] _members = new FactMembers<NoticeFact>()
        .OneOf("kind", "What kind of fact it is.", WireNames.FactKinds, f => f.Kind, isRequired: true)
        .Text("text", "The wording as printed.", f => f.Text)
        .Add("path", "The string member that holds the wording, a JSON Pointer.", true, s => s.Pattern(SchemaPatterns.Pointer), (writer, key, f) => writer.WriteString(key, f.Path.ToString()))
        .Add("pathOffset", "The place in that string, in UTF-16 code units.", true, s => s.Place(), (writer, key, f) => writer.WriteNumber(key, f.PathSpan.Start))
        .Number("offset", "The place in the source, in UTF-16 code units; null where nothing was parsed.", f => f.Span?.Start, s => s.Place())
        .Number("length", "The length in the source; null where nothing was parsed.", f => f.Span?.Length, s => s.Place())
        .Rows;

    public static FactWire Schema { get; } = new();

    public string Name => "fact";

    /// <summary>Writes the member; nothing where there are no facts to be written.</summary>
    public static void Write(Utf8JsonWriter writer, JsonEncodedText name, NoticeFacts? facts)
    {
        if (facts is not null)
        {
            writer.WritePropertyName(name);
            Write(writer, facts);
        }
    }

    public static void Write(Utf8JsonWriter writer, NoticeFacts facts)
    {
        writer.WriteStartArray();
        foreach (NoticeFact fact in facts)
        {
            writer.WriteStartObject();
            foreach (FactMember<NoticeFact> member in Schema._members)
            {
                member.Write(writer, member.Name, fact);
            }

            ShapeOf(fact.Kind).WriteMembers(writer, fact);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    public void WriteSchema(SchemaWriter schema)
    {
        schema.Object("Something that a text states: its wording, its place and its value.", Array.ConvertAll(_members, member => member.Schema));
        schema.Cases("kind", FactShapes.All.Select(shape => (WireNames.FactKinds.Of(shape.Kind)!.Value.Value, (ISchema)shape)));
    }

    private static IFactShape ShapeOf(FactKind kind)
    {
        foreach (IFactShape shape in FactShapes.All)
        {
            if (shape.Kind == kind)
            {
                return shape;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of fact.");
    }
}
