using System.Text.Json;
using RectificationModel.Facts;

namespace RectificationModel.Serialization.Wire;

/// <summary>The figures of a stated total in JSON, by state.</summary>
internal sealed class TotalsWire : ISchema
{
    private readonly FactMember<StatedTotalFact>[] _members = new FactMembers<StatedTotalFact>()
        .NumberIfAny("completed", "已完成.", f => f.Completed)
        .NumberIfAny("inProgress", "正在整改.", f => f.InProgress)
        .NumberIfAny("partlyCompleted", "部分完成.", f => f.PartlyCompleted)
        .NumberIfAny("basicallyCompleted", "基本完成.", f => f.BasicallyCompleted)
        .NumberIfAny("notCompleted", "未完成.", f => f.NotCompleted)
        .NumberIfAny("longTerm", "长期坚持.", f => f.LongTerm)
        .Rows;

    public static TotalsWire Shape { get; } = new();

    public string Name => "totals";

    public static void Write(Utf8JsonWriter writer, JsonEncodedText name, StatedTotalFact fact)
    {
        writer.WriteStartObject(name);
        foreach (FactMember<StatedTotalFact> member in Shape._members)
        {
            member.Write(writer, member.Name, fact);
        }

        writer.WriteEndObject();
    }

    public void WriteSchema(SchemaWriter schema) => schema.Object("The figures of a stated total by state.", Array.ConvertAll(_members, member => member.Schema));
}
