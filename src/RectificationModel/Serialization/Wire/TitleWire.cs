namespace RectificationModel.Serialization.Wire;

/// <summary>A title in JSON.</summary>
internal sealed class TitleWire : WireDraft
{
    public static WireObject<NoticeTitle, TitleWire> Shape { get; } = new WireMembers<NoticeTitle, TitleWire>()
        .Texts("lines", "The lines as printed; empty where the text has no title.", x => x.Lines, (d, v) => d.Lines = v, isAlwaysWritten: true)
        .Texts("notes", "What stands under the title and belongs to it: venue, day, speaker.", x => x.Notes, (d, v) => d.Notes = v)
        .View("issuer", "The issuing organ (发文机关), told from the lines; ignored on reading.", x => x.Issuer)
        .View("subject", "The subject (事由), told from the lines; ignored on reading.", x => x.Subject)
        .View("genre", "The genre (文种), told from the lines; ignored on reading.", x => x.Genre)
        .Build(
            "title",
            "The title (标题).",
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
