namespace RectificationModel.Tests;

public sealed class BlockTests
{
    private static readonly RectificationIssue Inner = new() { Heading = "内", Blocks = [new Paragraph("丁")] };

    private static readonly Section Outer = new()
    {
        Heading = "外",
        Blocks =
        [
            new Paragraph("甲"),
            new LabelledPart { Label = "整改措施", Blocks = [new RectificationMeasure("乙。") { Marker = "一是" }, new Paragraph("丙"), Inner] },
            new Section { Heading = "中", Blocks = [new RectificationMeasure("不算")] },
        ],
    };

    private static readonly RectificationNotice Notice = new() { Title = new(), Body = [Outer, new Paragraph("尾")] };

    [Fact]
    public void A_section_shows_what_stands_in_it_and_in_its_parts()
    {
        Assert.Equal(["甲", "丙"], Outer.Paragraphs.Select(p => p.Text));
        Assert.Equal(["乙。"], Outer.Measures.Select(m => m.Text));
        Assert.Equal([Inner], Outer.Issues);
    }

    [Fact]
    public void Descendants_come_in_the_order_of_the_text()
    {
        Assert.Equal(["甲", "整改措施", "乙。", "丙", "内", "丁", "中", "不算"], Outer.Descendants().Select(b => b.Accept(new Namer())));
        Assert.Equal(["外", "甲", "整改措施", "乙。", "丙", "内", "丁", "中", "不算", "尾"], Notice.Descendants().Select(b => b.Accept(new Namer())));
        Assert.Equal([Inner], Notice.Issues());
        Assert.Equal([Inner], Outer.Descendants<RectificationIssue>());
        Assert.Empty(new Paragraph("甲").Descendants());
    }

    [Fact]
    public void A_visitor_needs_a_block_and_a_block_a_visitor()
    {
        Assert.Equal("外", new Namer().Visit(Outer));
        Assert.Throws<ArgumentNullException>(() => new Namer().Visit(null!));
        foreach (Block block in (Block[])[Outer, Inner, new Paragraph("甲"), new RectificationMeasure("乙"), new LabelledPart { Label = "丙" }])
        {
            Assert.Throws<ArgumentNullException>(() => block.Accept<string>(null!));
        }
    }

    [Theory]
    [InlineData("/body/0", "外")]
    [InlineData("/body/0/blocks/1/blocks/2/blocks/0", "丁")]
    [InlineData("/body/1", "尾")]
    [InlineData("/body/2", null)]
    [InlineData("/body/0/blocks/9", null)]
    [InlineData("/body/9/blocks/0", null)]
    [InlineData("/body/0/others/0", null)]
    [InlineData("/other/body/0", null)]
    [InlineData("/body/0/heading", null)]
    [InlineData("/closing/0", null)]
    [InlineData("/0", null)]
    [InlineData("", null)]
    public void A_block_is_found_by_its_path(string path, string? name) =>
        Assert.Equal(name, Notice.Find(NoticePath.Parse(path))?.Accept(new Namer()));

    [Fact]
    public void Finding_needs_a_path() => Assert.Throws<ArgumentNullException>(() => Notice.Find(null!));

    [Theory]
    [InlineData("压实责任。召开专题会议2次。", "压实责任", "召开专题会议2次。")]
    [InlineData("学习“要实。要快”的要求（见附件。）。再学", "学习“要实。要快”的要求（见附件。）", "再学")]
    [InlineData("印发《办法。试行》‘三。’后公布", "印发《办法。试行》‘三。’后公布", "")]
    [InlineData("）右边多一个。余下", "）右边多一个", "余下")]
    [InlineData("", "", "")]
    public void A_measure_shows_its_first_sentence_and_the_rest(string text, string headline, string detail)
    {
        RectificationMeasure measure = new(text);

        Assert.Equal(headline, measure.Headline);
        Assert.Equal(detail, measure.Detail);
    }

    private sealed class Namer : BlockVisitor<string>
    {
        protected internal override string VisitParagraph(Paragraph paragraph) => paragraph.Text;

        protected internal override string VisitSection(Section section) => section.Heading;

        protected internal override string VisitIssue(RectificationIssue issue) => issue.Heading;

        protected internal override string VisitPart(LabelledPart part) => part.Label;

        protected internal override string VisitMeasure(RectificationMeasure measure) => measure.Text;
    }
}
