using System.Globalization;

namespace RectificationModel.Serialization.Wire;

/// <summary>A notice in JSON.</summary>
internal sealed class NoticeWire : WireDraft
{
    private const int MajorVersion = 1;

    public static WireObject<RectificationNotice, NoticeWire> Shape { get; } = new WireMembers<RectificationNotice, NoticeWire>()
        .Add("schemaVersion", (ref reader, _) => CheckVersion(ref reader), (writer, key, _) => writer.WriteString(key, NoticeJson.SchemaVersion))
        .Text("classification", x => x.Classification, (d, v) => d.Classification = v)
        .Text("documentNumber", x => x.DocumentNumber, (d, v) => d.DocumentNumber = v)
        .Object("title", TitleWire.Shape, x => x.Title, (d, v) => d.Title = v, isRequired: true)
        .Texts("addressees", x => x.Addressees, (d, v) => d.Addressees = v)
        .Object("inspection", InspectionWire.Shape, x => x.Inspection, (d, v) => d.Inspection = v)
        .Texts("preamble", x => x.Preamble, (d, v) => d.Preamble = v)
        .List("body", BlockWire.Shape, x => x.Body, (d, v) => d.Body = v, isAlwaysWritten: true)
        .Texts("closing", x => x.Closing, (d, v) => d.Closing = v)
        .List("contacts", ContactWire.Shape, x => x.Contacts, (d, v) => d.Contacts = v)
        .Object("publicPeriod", PublicPeriodWire.Shape, x => x.PublicPeriod, (d, v) => d.PublicPeriod = v)
        .Texts("attachments", x => x.Attachments, (d, v) => d.Attachments = v)
        .Object("signature", SignatureWire.Shape, x => x.Signature, (d, v) => d.Signature = v)
        .Texts("notes", x => x.Notes, (d, v) => d.Notes = v)
        .Build(
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
                Attachments = d.Attachments,
                Signature = d.Signature,
                Notes = d.Notes,
                Extensions = d.Extensions,
            },
            x => x.Extensions);

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

    public ValueList<string> Attachments { get; set; }

    public Signature? Signature { get; set; }

    public ValueList<string> Notes { get; set; }

    // A later minor version only adds members, which are kept as extensions; a later major version may mean something else by the same ones.
    private static void CheckVersion(ref WireReader reader)
    {
        string version = reader.Text();
        string[] parts = version.Split('.');
        bool isRead = parts.Length == 2 && Number(parts[0]) == MajorVersion && Number(parts[1]) is not null;
        if (!isRead)
        {
            throw reader.Fail(JsonProblem.UnsupportedVersion, version, NoticeJson.SchemaVersion);
        }
    }

    private static int? Number(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
