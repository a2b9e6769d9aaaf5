namespace RectificationModel.Serialization.Wire;

/// <summary>A paragraph in JSON.</summary>
internal sealed class ParagraphWire : WireDraft
{
    public static WireObject<Paragraph, ParagraphWire> Shape { get; } = new WireMembers<Paragraph, ParagraphWire>()
        .Constant("type", "paragraph")
        .Text("text", x => x.Text, (d, v) => d.Text = v, isRequired: true)
        .Build(
            d => new()
            {
                Text = d.Text!,
                Extensions = d.Extensions,
            },
            x => x.Extensions);

    public string? Text { get; set; }
}
