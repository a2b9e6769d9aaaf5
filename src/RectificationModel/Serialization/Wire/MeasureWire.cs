namespace RectificationModel.Serialization.Wire;

/// <summary>A measure in JSON.</summary>
internal sealed class MeasureWire : WireDraft
{
    public static WireObject<RectificationMeasure, MeasureWire> Shape { get; } = new WireMembers<RectificationMeasure, MeasureWire>()
        .Constant("type", "measure")
        .Text("marker", x => x.Marker, (d, v) => d.Marker = v)
        .Text("text", x => x.Text, (d, v) => d.Text = v, isRequired: true)
        .Build(
            d => new()
            {
                Marker = d.Marker,
                Text = d.Text!,
                Extensions = d.Extensions,
            },
            x => x.Extensions);

    public string? Marker { get; set; }

    public string? Text { get; set; }
}
