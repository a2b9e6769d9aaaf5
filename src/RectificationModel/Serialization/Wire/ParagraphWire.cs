namespace RectificationModel.Serialization.Wire;

/// <summary>A paragraph in JSON.</summary>
internal sealed class ParagraphWire : WireDraft
{
    public static WireObject<Paragraph, ParagraphWire> Shape { get; } = new WireMembers<Paragraph, ParagraphWire>()
        .Constant("type", "What kind of block it is.", "paragraph")
        .Text("text", "The text, without a line break.", x => x.Text, (d, v) => d.Text = v, isRequired: true)
        .Build(
            "paragraph",
            "A paragraph of prose (段落).",
            d => new()
            {
                Text = d.Text!,
                Extensions = d.Extensions,
            },
            x => x.Extensions);

    public string? Text { get; set; }
}
