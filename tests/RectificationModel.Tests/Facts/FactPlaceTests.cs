using RectificationModel.Facts;
using RectificationModel.Parsing;

namespace RectificationModel.Tests.Facts;

public sealed class FactPlaceTests
{
    private static readonly RectificationNotice Notice = new()
    {
        Title = new() { Lines = ["关于2022年度巡察整改情况的通报"] },
        Preamble = ["2023年3月6日至5月19日开展巡察。"],
        Body =
        [
            new RectificationIssue
            {
                Heading = "关于3个项目滞后的问题",
                Deadline = new("2023年10月底前"),
                Progress = ProgressState.Of("已完成") with { Place = ProgressPlace.End },
                Blocks = [new LabelledPart { Label = "整改措施", Blocks = [new RectificationMeasure("建立制度12项。")] }, new Paragraph("追缴5.2万元。")],
            },
        ],
        Closing = ["联系电话：0700-5550101。"],
        Signature = new() { Signers = ["某局党组"], Date = new(2023, 12, 20) },
    };

    [Fact]
    public void Facts_come_in_document_order_with_the_path_of_their_string()
    {
        string[] places = [.. Notice.Facts().Select(fact => $"{fact.Path} {fact.Text}")];
        Assert.Equal(
            [
                "/title/lines/0 2022年度", "/preamble/0 2023年3月6日至5月19日", "/body/0/heading 3个", "/body/0/deadline/text 2023年10月", "/body/0/blocks/0/blocks/0/text 12项", "/body/0/blocks/1/text 5.2万元",
                "/closing/0 0700-5550101", "/signature/date 2023年12月20日",
            ],
            places);
    }

    [Fact]
    public void Paths_of_a_block_start_at_the_block() => Assert.Equal(["/heading", "/deadline/text", "/blocks/0/blocks/0/text", "/blocks/1/text"], Notice.Body[0].Facts().Select(fact => fact.Path.ToString()));

    [Fact]
    public void The_walk_visits_the_texts_that_the_notice_enumerates()
    {
        List<NoticeText> visited = [];
        NoticeTextWalker.Walk(Notice, (text, path) => visited.Add(new(path.Value, text)));
        Assert.Equal(Notice.Texts().Where(text => text.Text.Length > 0), visited);
    }

    [Fact]
    public void A_parsed_fact_knows_its_place_in_the_source_across_a_broken_line()
    {
        const string Source = "建立制度1\n2项。";
        NoticePath path = NoticePath.Root.Append("preamble").Append(0);
        RectificationNotice notice = new() { Title = new(), Preamble = ["建立制度12项。"] };
        NoticeParseResult result = new(Source, notice, default, [new(SegmentKind.Text, new(0, 5), path, 0), new(SegmentKind.WhiteSpace, new(5, 1), null, 0), new(SegmentKind.Text, new(6, 3), path, 5)]);
        NoticeFact fact = Assert.Single(FactReader.Default.Read(result));
        Assert.Equal(new TextSpan(4, 4), fact.Span);
        Assert.Equal(new TextSpan(4, 3), fact.PathSpan);
    }

    [Fact]
    public void Equal_notices_have_equal_facts() => Assert.Equal(Notice.Facts(), (Notice with { }).Facts());

    [Fact]
    public void Reading_the_facts_of_a_notice_allocates_little()
    {
        Notice.Facts();
        long before = GC.GetAllocatedBytesForCurrentThread();
        Notice.Facts();
        long bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(bytes < 8000, $"{bytes}");
    }
}
