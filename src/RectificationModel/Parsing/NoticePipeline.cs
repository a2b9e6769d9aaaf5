using RectificationModel.Parsing.Blocks;
using RectificationModel.Parsing.Fields;
using RectificationModel.Parsing.Lines;
using RectificationModel.Parsing.Outline;
using RectificationModel.Parsing.Zones;

namespace RectificationModel.Parsing;

/// <summary>The way of a text through the stages: lines, zones, outline, roles, blocks, fields, segments.</summary>
internal static class NoticePipeline
{
    private static readonly NoticePath Classification = NoticePath.Root.Append("classification");
    private static readonly NoticePath DocumentNumber = NoticePath.Root.Append("documentNumber");
    private static readonly NoticePath TitleLines = NoticePath.Root.Append("title").Append("lines");
    private static readonly NoticePath TitleNotes = TitleLines.Parent!.Append("notes");
    private static readonly NoticePath Addressees = NoticePath.Root.Append("addressees");
    private static readonly NoticePath Preamble = NoticePath.Root.Append("preamble");
    private static readonly NoticePath Body = NoticePath.Root.Append("body");
    private static readonly NoticePath Closing = NoticePath.Root.Append("closing");
    private static readonly NoticePath Attachments = NoticePath.Root.Append("attachments");
    private static readonly NoticePath Signature = NoticePath.Root.Append("signature");
    private static readonly NoticePath Notes = NoticePath.Root.Append("notes");

    public static NoticeParseResult Run(string source, NoticeParserOptions options)
    {
        OpeningVocabulary labels = options.Openings;
        using CleanText text = LineReader.Read(source, options);
        Zones.Zones zones = ZoneReader.Read(text, labels);
        using NodeTree tree = new();
        OutlineBuilder.Build(text, tree, options, labels, zones.Body.Start.Value, zones.Body.End.Value);
        new RoleResolver(text, tree, options).Resolve();
        using NoticeDraft draft = new(text, options);
        RectificationNotice notice = Assemble(draft, tree, zones, labels);
        ValueList<SourceSegment> segments = SegmentTiler.Tile(draft);
        return new(source, notice, ParseDiagnostics.Of(draft, notice, segments, tree.TooDeep), segments);
    }

    private static RectificationNotice Assemble(NoticeDraft draft, NodeTree tree, in Zones.Zones zones, OpeningVocabulary labels)
    {
        HeadAssembler head = new(draft);
        TailAssembler tail = new(draft, labels);
        RectificationNotice notice = new()
        {
            Classification = head.Line(zones.Classification, SegmentKind.Field, Classification),
            DocumentNumber = head.Line(zones.DocumentNumber, SegmentKind.Field, DocumentNumber),
            Title = new() { Lines = head.Lines(zones.Title, SegmentKind.Title, TitleLines), Notes = head.Lines(zones.TitleNotes, SegmentKind.Title, TitleNotes) },
            Addressees = head.Addressees(zones.Addressees, Addressees),
            Preamble = head.Lines(zones.Preamble, SegmentKind.Text, Preamble),
            Body = new BlockAssembler(draft, tree).Assemble(Body),
            Closing = head.Lines(zones.Closing, SegmentKind.Text, Closing),
            AttachmentsCaption = tail.AttachmentsCaption(zones.Attachments),
            Attachments = tail.Attachments(zones.Attachments, Attachments),
            Signature = tail.Signature(zones, Signature),
            Notes = head.Lines(zones.Notes, SegmentKind.Text, Notes),
        };
        return NoticeViews.Fill(notice, draft.Text.IsTraditional);
    }
}
