namespace RectificationModel.Serialization.Wire;

/// <summary>A measure in JSON.</summary>
internal sealed class MeasureWire : WireDraft
{
    public static WireObject<RectificationMeasure, MeasureWire> Shape { get; } = new WireMembers<RectificationMeasure, MeasureWire>()
        .Constant("type", "What kind of block it is.", "measure")
        .Text("marker", "The marker as written (一是); absent where one is to be given.", x => x.Marker, (d, v) => d.Marker = v)
        .Text("text", "Everything after the marker, without a line break.", x => x.Text, (d, v) => d.Text = v, isRequired: true)
        .Build(
            "measure",
            "One measure that was taken or is planned (措施).",
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
