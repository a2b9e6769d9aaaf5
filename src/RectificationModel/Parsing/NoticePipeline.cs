using RectificationModel.Parsing.Blocks;
using RectificationModel.Parsing.Fields;
using RectificationModel.Parsing.Lines;
using RectificationModel.Parsing.Outline;
using RectificationModel.Parsing.Zones;

namespace RectificationModel.Parsing;

/// <summary>The way of a text through the stages: lines, zones, outline, roles, blocks, fields, segments.</summary>
internal static class NoticePipeline
{
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
        NoticePath root = NoticePath.Root;
        NoticePath title = root.Append("title");
        RectificationNotice notice = new()
        {
            Classification = head.Line(zones.Classification, SegmentKind.Field, root.Append("classification")),
            DocumentNumber = head.Line(zones.DocumentNumber, SegmentKind.Field, root.Append("documentNumber")),
            Title = new() { Lines = head.Lines(zones.Title, SegmentKind.Title, title.Append("lines")), Notes = head.Lines(zones.TitleNotes, SegmentKind.Title, title.Append("notes")) },
            Addressees = head.Addressees(zones.Addressees, root.Append("addressees")),
            Preamble = head.Lines(zones.Preamble, SegmentKind.Text, root.Append("preamble")),
            Body = new BlockAssembler(draft, tree).Assemble(root.Append("body")),
            Closing = head.Lines(zones.Closing, SegmentKind.Text, root.Append("closing")),
            Attachments = tail.Attachments(zones.Attachments, root.Append("attachments")),
            Signature = tail.Signature(zones, root.Append("signature")),
            Notes = head.Lines(zones.Notes, SegmentKind.Text, root.Append("notes")),
        };
        return NoticeViews.Fill(notice);
    }
}
