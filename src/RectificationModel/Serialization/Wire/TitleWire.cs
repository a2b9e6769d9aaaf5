namespace RectificationModel.Serialization.Wire;

/// <summary>A title in JSON.</summary>
internal sealed class TitleWire : WireDraft
{
    public static WireObject<NoticeTitle, TitleWire> Shape { get; } = new WireMembers<NoticeTitle, TitleWire>()
        .Texts("lines", x => x.Lines, (d, v) => d.Lines = v, isAlwaysWritten: true)
        .Texts("notes", x => x.Notes, (d, v) => d.Notes = v)
        .View("issuer", x => x.Issuer)
        .View("subject", x => x.Subject)
        .View("genre", x => x.Genre)
        .Build(
            d => new()
            {
                Lines = d.Lines,
                Notes = d.Notes,
                Extensions = d.Extensions,
            },
            x => x.Extensions);

    public ValueList<string> Lines { get; set; }

    public ValueList<string> Notes { get; set; }
}
