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

    [Fact]
    public void Furniture_of_the_first_reading_stays_furniture()
    {
        const string source = "反馈问题：记录缺页\n- 3 -\n问题编号：7\n1.问题：补录。整改情况：已补。\n整改时限：[bookmark: a]2024年6月";
        NoticeParseResult result = Laws.Check(source);

        Assert.Equal(["- 3 -", "[bookmark: a]"], result.Diagnostics.Select(diagnostic => diagnostic.Span!.Value.Of(source).ToString()));
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

    private static bool IsRegular(string text)
    {
        using CleanText lines = LineReader.Read(text, NoticeParserOptions.Default);
        NoticePipeline.Read(lines, NoticeParserOptions.Default, out bool regular);
        return regular;
    }
}
