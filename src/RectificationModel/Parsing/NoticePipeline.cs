using RectificationModel.Parsing.Blocks;
using RectificationModel.Parsing.Fields;
using RectificationModel.Parsing.Lines;
using RectificationModel.Parsing.Outline;
using RectificationModel.Parsing.Settling;
using RectificationModel.Parsing.Zones;

namespace RectificationModel.Parsing;

/// <summary>The way of a text through the stages: lines, zones, outline, roles, blocks, fields, segments; and once more where that would be written so that it reads otherwise.</summary>
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
        using CleanText text = LineReader.Read(source, options);
        NoticeParseResult result = Read(text, options, out bool regular);
        return regular ? result : SettledReading.Settle(result, options);
    }

    /// <summary>Takes the lines of a text through the stages behind the first.</summary>
    /// <param name="text">The lines.</param>
    /// <param name="options">What the parser was told.</param>
    /// <param name="regular">Whether nothing stands out of place, so that what is written of the notice reads the same; hardly any text is an exception.</param>
    public static NoticeParseResult Read(CleanText text, NoticeParserOptions options, out bool regular)
    {
        using NodeTree tree = new();
        using NoticeDraft draft = new(text, options);
        RectificationNotice notice = Read(draft, tree, out regular);
        ValueList<SourceSegment> segments = SegmentTiler.Tile(draft);
        return new(text.Source, notice, ParseDiagnostics.Of(draft, notice, segments, tree.TooDeep), segments);
    }

    /// <summary>The notice alone.</summary>
    public static RectificationNotice ReadNotice(CleanText text, NoticeParserOptions options)
    {
        using NodeTree tree = new();
        using NoticeDraft draft = new(text, options);
        return Read(draft, tree, out _);
    }

    private static RectificationNotice Read(NoticeDraft draft, NodeTree tree, out bool regular)
    {
        (CleanText text, NoticeParserOptions options) = (draft.Text, draft.Options);
        Zones.Zones zones = ZoneReader.Read(text, options.Openings);
        OutlineBuilder.Build(text, tree, options, options.Openings, zones.Body.Start.Value, zones.Body.End.Value);
        new RoleResolver(text, tree, options).Resolve();
        regular = Regularity.IsRegular(text, zones, tree);
        return Assemble(draft, tree, zones, options.Openings);
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
