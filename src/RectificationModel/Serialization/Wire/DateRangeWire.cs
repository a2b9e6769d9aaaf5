using System.Text.Json;

namespace RectificationModel.Serialization.Wire;

/// <summary>A range of days in JSON.</summary>
internal sealed class DateRangeWire : WireDraft
{
    public static WireObject<DateRange, DateRangeWire> Shape { get; } = new WireMembers<DateRange, DateRangeWire>()
        .Date("start", "The first day.", x => x.Start, (d, v) => d.Start = v, isRequired: true)
        .Date("end", "The last day, which belongs to the range.", x => x.End, (d, v) => d.End = v, isRequired: true)
        .Build(
            "dateRange",
            "A range of days, both ends included.",
            d => new(d.Start, d.End) { Extensions = d.Extensions },
            x => x.Extensions);

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
