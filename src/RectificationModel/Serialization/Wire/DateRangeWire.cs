using System.Text.Json;

namespace RectificationModel.Serialization.Wire;

/// <summary>A range of days in JSON. The model's value has no place for unknown members; they are passed over.</summary>
internal sealed class DateRangeWire : WireDraft
{
    public static WireObject<DateRange, DateRangeWire> Shape { get; } = new WireMembers<DateRange, DateRangeWire>()
        .Date("start", x => x.Start, (d, v) => d.Start = v, isRequired: true)
        .Date("end", x => x.End, (d, v) => d.End = v, isRequired: true)
        .Build(d => new(d.Start, d.End), _ => default);

    public DateOnly Start { get; set; }

    public DateOnly End { get; set; }

    public static void Write(Utf8JsonWriter writer, JsonEncodedText name, DateRange? range)
    {
        if (range is DateRange days)
        {
            writer.WritePropertyName(name);
            Shape.Write(writer, days);
        }
    }
}
