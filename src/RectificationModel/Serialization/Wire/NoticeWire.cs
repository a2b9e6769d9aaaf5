using RectificationModel.Facts;

namespace RectificationModel.Serialization.Wire;

/// <summary>A notice in JSON.</summary>
internal sealed class NoticeWire : WireDraft
{
    private const string Major = "1.";

    /// <summary>Writes no facts.</summary>
    public static WireObject<RectificationNotice, NoticeWire> Shape { get; } = WithFacts(null);

    public string? Classification { get; set; }

    public string? DocumentNumber { get; set; }

    public NoticeTitle? Title { get; set; }

    public ValueList<string> Addressees { get; set; }

    public Inspection? Inspection { get; set; }

    public ValueList<string> Preamble { get; set; }

    public ValueList<Block> Body { get; set; }

    public ValueList<string> Closing { get; set; }

    public ValueList<ContactPoint> Contacts { get; set; }

    public PublicPeriod? PublicPeriod { get; set; }

    public string? AttachmentsCaption { get; set; }

    public ValueList<string> Attachments { get; set; }

    public Signature? Signature { get; set; }

    public ValueList<string> Notes { get; set; }

    /// <summary>Writes the facts beside the notice, which are ignored on reading; null leaves them out.</summary>
    /// <remarks>They are read when all else is written: a null in the notice is found before.</remarks>
    public static WireObject<RectificationNotice, NoticeWire> WithFacts(Func<RectificationNotice, NoticeFacts>? facts) => new WireMembers<RectificationNotice, NoticeWire>()
        .Add(
            "schemaVersion",
            "The version of the format; absent is 1.0.",
            schema => schema.Pattern(SchemaPatterns.Version),
            (ref reader, _) => CheckVersion(ref reader),
            (writer, key, _) => writer.WriteString(key, NoticeJson.SchemaVersion))
        .Text("classification", "The secrecy or urgency mark at the head (密级).", x => x.Classification, (d, v) => d.Classification = v)
        .Text("documentNumber", "The document number (发文字号).", x => x.DocumentNumber, (d, v) => d.DocumentNumber = v)
        .Object("title", "The title (标题).", TitleWire.Shape, x => x.Title, (d, v) => d.Title = v, isRequired: true)
        .Texts("addressees", "To whom it is addressed (主送机关), without the final colon.", x => x.Addressees, (d, v) => d.Addressees = v)
        .Object("inspection", "The inspection that it answers.", InspectionWire.Shape, x => x.Inspection, (d, v) => d.Inspection = v)
        .Texts("preamble", "The paragraphs before the first heading.", x => x.Preamble, (d, v) => d.Preamble = v)
        .List("body", "The blocks of the body, in document order.", BlockWire.Shape, x => x.Body, (d, v) => d.Body = v, isAlwaysWritten: true)
        .Texts("closing", "The paragraphs after the body.", x => x.Closing, (d, v) => d.Closing = v)
        .List("contacts", "The contacts that the prose names (联系方式).", ContactWire.Shape, x => x.Contacts, (d, v) => d.Contacts = v)
        .Object("publicPeriod", "The days in which the public may object (公示期).", PublicPeriodWire.Shape, x => x.PublicPeriod, (d, v) => d.PublicPeriod = v)
        .Text("attachmentsCaption", "The label before the attachments, as written without the colon; absent is the usual 附件.", x => x.AttachmentsCaption, (d, v) => d.AttachmentsCaption = v)
        .Texts("attachments", "The attachments (附件) as written, without 附件：.", x => x.Attachments, (d, v) => d.Attachments = v)
        .Object("signature", "Who signs and when (落款).", SignatureWire.Shape, x => x.Signature, (d, v) => d.Signature = v)
        .Texts("notes", "Notes after the signature (附注), as written.", x => x.Notes, (d, v) => d.Notes = v)
        .Add(
            "facts",
            "Every figure, date, cited document, total and contact in the prose, told from the texts; ignored on reading.",
            schema => schema.List(FactWire.Schema),
            (ref reader, _) => reader.Json.Skip(),
            (writer, key, x) => FactWire.Write(writer, key, facts?.Invoke(x)))
        .Build(
            "notice",
            "A rectification notice (整改进展情况的通报).",
            d => new()
            {
                Classification = d.Classification,
                DocumentNumber = d.DocumentNumber,
                Title = d.Title!,
                Addressees = d.Addressees,
                Inspection = d.Inspection,
                Preamble = d.Preamble,
                Body = d.Body,
                Closing = d.Closing,
                Contacts = d.Contacts,
                PublicPeriod = d.PublicPeriod,
                AttachmentsCaption = d.AttachmentsCaption,
                Attachments = d.Attachments,
                Signature = d.Signature,
                Notes = d.Notes,
                Extensions = d.Extensions,
            },
            x => x.Extensions);

    // A later minor version only adds members, which are kept as extensions; a later major version may mean something else by the same ones.
    private static void CheckVersion(ref WireReader reader)
    {
        string version = reader.Text();
        if (!version.StartsWith(Major, StringComparison.Ordinal) || !IsMinor(version.AsSpan(Major.Length)))
        {
            throw reader.Fail(JsonProblem.UnsupportedVersion, version, NoticeJson.SchemaVersion);
        }
    }

    private static bool IsMinor(ReadOnlySpan<char> digits) => digits.Length is > 0 and < 10 && !digits.ContainsAnyExceptInRange('0', '9');
}
