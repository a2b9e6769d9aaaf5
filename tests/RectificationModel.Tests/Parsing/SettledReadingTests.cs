using RectificationModel.Facts;
using RectificationModel.Parsing;
using RectificationModel.Parsing.Lines;
using RectificationModel.Tests.Properties;

namespace RectificationModel.Tests.Parsing;

/// <summary>Texts whose first reading would be written so that it reads otherwise: what is given is the reading that stays, laid on the text that was read.</summary>
public sealed class SettledReadingTests
{
    [Fact]
    public void A_piece_that_would_be_furniture_on_a_line_of_its_own_is_furniture()
    {
        const string furniture = "二是针对共性问题公室    发布时间：2023-12-04    浏览次数：";
        NoticeParseResult result = Laws.Check($"一、关于建章的问题\n一是建章。{furniture}\n二、关于补录的问题\n补录。");

        Assert.Equal(["建章。"], result.Notice.Issues().First().Measures.Select(measure => measure.Text));
        Assert.Equal([furniture], result.Diagnostics.Select(diagnostic => diagnostic.Span!.Value.Of(result.Source).ToString()));
    }

    [Fact]
    public void Pieces_that_the_text_form_moves_are_found_where_they_stood()
    {
        NoticeParseResult result = Laws.Check("反馈问题：记录 缺页\n问题编号：7\n1.问题：补录。整改情况：已补。\n整改时限：2024年6月");

        (NoticePath path, string text) = Assert.Single(result.Notice.Texts(), text => text.Text == "记录 缺页");
        Assert.Equal(new TextSpan(5, 5), result.Locate(path, new(0, text.Length)));
        Assert.Equal(result.Source.IndexOf("已补", StringComparison.Ordinal), result.Locate(result.Notice.Texts().Single(text => text.Text == "已补。").Path, new(0, 3))?.Start);
    }

    // The pieces of one text stand in the source in the other order.
    [Theory]
    [InlineData("反馈问题：县\n责任单位：县水务局、\n进度：已\n问题编号：1 于的问题\n问题：持 责任单位：县水务局 整改情况：（一）")]
    [InlineData("整改時限：。問題编号：整改時限：2024年6月底前\n題\n反馈問題：水\n整改時限：2024年6月底前")]
    public void No_place_ends_before_it_starts(string text)
    {
        NoticeParseResult result = Laws.Check(text);

        Assert.All(result.Notice.Texts().Where(own => own.Text.Length > 0), own => Assert.True(result.Locate(own.Path, new(0, own.Text.Length)) is not { Length: < 1 }));
        Assert.All(FactReader.Default.Read(result), fact => Assert.True(fact.Span is not { Length: < 1 }));
    }

    [Fact]
    public void Furniture_of_the_first_reading_stays_furniture()
    {
        const string source = "反馈问题：记录缺页\n- 3 -\n问题编号：7\n1.问题：补录。整改情况：已补。\n整改时限：[bookmark: a]2024年6月";
        NoticeParseResult result = Laws.Check(source);

        Assert.Equal(["- 3 -", "[bookmark: a]"], result.Diagnostics.Select(diagnostic => diagnostic.Span!.Value.Of(source).ToString()));
    }

    [Fact]
    public void The_number_of_a_listed_problem_stays_with_it()
    {
        NoticeParseResult result = Laws.Check("1.反馈问题：台账缺页\n问题编号：7\n整改进度：已完成\n2.反馈问题：台账缺册\n问题编号：8\n整改进度：正在推进");

        Assert.Equal(["已完成", "正在推进"], result.Notice.Issues().Select(issue => issue.Progress?.Label));
        Assert.All(result.Notice.Issues(), issue => Assert.Equal("问题编号", Assert.IsType<LabelledPart>(issue.Blocks.Single()).Label));
    }

    [Fact]
    public void What_two_issues_say_alike_is_found_in_each()
    {
        NoticeParseResult result = Laws.Check("反饋問題：台賬缺頁\n問題編號：1\n整改情況：已補。整改時限：2024年6月\n反饋問題：台賬缺冊\n問題編號：2\n整改情況：已補。整改時限：2024年7月");

        Assert.Equal([22, 60], result.Notice.Texts().Where(text => text.Text == "已補。").Select(text => result.Locate(text.Path, new(0, 3))?.Start));
        Laws.Facts(result.Source, result);
    }

    [Fact]
    public void What_the_first_reading_says_of_a_text_is_said_of_a_settled_one()
    {
        NoticeParseResult lost = Laws.Check("县水务局\n[bookmark: \ud800]\n责任单位：题。 五、整改措施 1.甲。2.乙。");
        NoticeParseResult deep = new NoticeParser(NoticeParserOptions.Default with { MaxDepth = 2 }).Parse("①\n措施：1.");

        Assert.Contains(lost.Diagnostics, diagnostic => diagnostic.Descriptor.Id == "RP1003");
        Assert.Contains(deep.Diagnostics, diagnostic => diagnostic.Descriptor.Id == "RP1006");
    }

    // Each reading of it is written so that it reads as another one.
    [Fact]
    public void Where_no_reading_stays_the_first_is_given()
    {
        const string text = "問題编号：；整改進度：成\n整改進度：；\n問題：县\n時";
        using CleanText lines = LineReader.Read(text, NoticeParserOptions.Default);
        NoticeParseResult first = NoticePipeline.Read(lines, NoticeParserOptions.Default, out bool regular);
        NoticeParseResult result = NoticeParser.Default.Parse(text);

        Assert.False(regular);
        Assert.Equal(first.Notice, result.Notice);
        Assert.Equal(first.Segments, result.Segments);
    }

    [Fact]
    public void A_text_of_many_notices_is_read_once()
    {
        string text = string.Concat(Enumerable.Repeat("一是建章。二是针对共性问题公室    发布时间：2023-12-04    浏览次数：\n", 4000));

        Assert.Equal(8000, NoticeParser.Default.Parse(text).Notice.Body.OfType<RectificationMeasure>().Count());
    }

    // What is written of it has line breaks that the source has not.
    [Fact]
    public void A_text_as_long_as_allowed_is_settled_whole()
    {
        const string text = "反馈问题：记录缺页 问题编号：7 整改情况：已补。整改时限：2024年6月";
        NoticeParseResult result = new NoticeParser(NoticeParserOptions.Default with { MaxLength = text.Length }).Parse(text);

        Assert.Equal(RectificationNotice.Parse(text), result.Notice);
        Assert.Empty(result.Diagnostics);
        Laws.Tile(text, result);
    }

    [Theory]
    [InlineData("关于整改情况的通报\n一、关于甲的问题\n已补录。\n县水务局\n2024年3月4日", true)]
    [InlineData("一二三。", true)]
    [InlineData("关于整改情况的通报\n三、关于甲的问题\n已补录。\n县水务局\n2024年3月4日", false)]
    [InlineData("关于整改情况的通报\n一、关于甲的问题\n已补录。整改时限：年底\n县水务局\n2024年3月4日", false)]
    [InlineData("关于整改情况的通报\n一、关于甲的问题\n已补录。\n县水务局", false)]
    [InlineData("一、关于甲的问题\n已补录。\n县水务局\n2024年3月4日", false)]
    [InlineData("一二三。[bookmark: a]甲", false)]
    public void Where_nothing_stands_out_of_place_one_reading_is_enough(string text, bool regular) => Assert.Equal(regular, IsRegular(text));

    [Theory]
    [InlineData("关于整改情况的通报\n一、关于甲的问题\n[book[bookmark: a]mark: b]整改进度：已完成\n已补录。\n县水务局\n2024年3月4日")]
    [InlineData("关于整改情况的通报\n一、整改情况\n（一）记录未补全|\n特此函告。\n（二）台账未补全\n已补录。\n县水务局\n2024年3月4日")]
    [InlineData("关于整改情况的通报\n一、关于电话\n\n\n联系电话：0700-5550101，反映问题。\n县水务局\n2024年3月4日")]
    [InlineData("关于整改情况的通报\n一、整改情况\n\n\n：联系电话0700-5550101")]
    public void What_is_written_of_a_text_reads_the_same(string text)
    {
        NoticeParseResult result = Laws.Check(text);

        Assert.Equal(result.Notice, RectificationNotice.Parse(result.Notice.ToText()));
    }

    // No reading of it stays; that of two labels at one place both are written is the law of characters.
    [Fact]
    public void Labels_that_come_to_stand_at_one_place_are_written_each()
    {
        NoticeParseResult result = Laws.Check("反馈问题：。\n整\n编号：1 账的问题\n责任单位：局\n整\n责任单位：局");

        Assert.Equal(2, result.Notice.ToText().Split("责任单位：局").Length - 1);
    }

    private static bool IsRegular(string text)
    {
        using CleanText lines = LineReader.Read(text, NoticeParserOptions.Default);
        NoticePipeline.Read(lines, NoticeParserOptions.Default, out bool regular);
        return regular;
    }
}
