using RectificationModel.Facts;
using RectificationModel.Parsing;

namespace RectificationModel.Tests.Facts;

public sealed class FactPlaceTests
{
    // The time limit stands behind the parts here and before them in the notice; a page line cuts a date; 80 short paragraphs lie between.
    private static readonly string Text =
        "一、关于管网改造滞后的问题\n整改措施：一是更换管道12公里。二是新建泵站3座。\n"
        + string.Concat(Enumerable.Range(1, 80).Select(i => $"第{i}段共核查台账{i}份。\n"))
        + "整改时限：2024年6月30日前\n二、关于排查不细的问题\n现已开展排查。截至2023年1\n- 3 -\n2月31日，完成排查45处。\n";

    [Fact]
    public void Each_fact_stands_at_its_place_in_the_source()
    {
        NoticeParseResult result = NoticeParser.Default.Parse(Text);
        NoticeFacts facts = FactReader.Default.Read(result);
        Assert.True(facts.Count > 80);
        Assert.All(facts, fact =>
        {
            string piece = Text.Substring(fact.Span!.Value.Start, fact.Span.Value.Length);
            Assert.Equal(fact.Text, piece.Replace("\n- 3 -\n", "", StringComparison.Ordinal));
        });
        DateFact cut = Assert.Single(facts.OfType<DateFact>(), date => date.Text == "2023年12月31日");
        Assert.Equal(new DateOnly(2023, 12, 31), cut.End);
    }

    [Fact]
    public void Facts_of_a_notice_that_was_not_parsed_have_no_place() =>
        Assert.All(new RectificationNotice { Title = NoticeTitle.For("某局党组", "2023年整改情况", NoticeGenre.Notice) }.Facts(), fact => Assert.Null(fact.Span));

    [Theory]
    [InlineData("共3个：①检查12次；②整改5处。")]
    [InlineData("共3个：(1)检查12次;(2)整改5处。")]
    [InlineData("办理5件，其中：一是核查2件，二是移送3件！")]
    [InlineData("完成情况如下？一是2件；二是3件")]
    [InlineData("“一是一”，共2件）一是3件。")]
    [InlineData("整改率90%.其次,办结3件.")]
    [InlineData("1.甲方面 2.乙方面")]
    [InlineData("一、甲方面。（一）乙。（二）丙；1、丁！2、戊。")]
    [InlineData("一、甲方面:一是A.二是B.")]
    public void Every_text_of_one_line_is_kept(string text)
    {
        NoticeParseResult result = NoticeParser.Default.Parse("一、关于工作不实的问题\n" + text);
        Properties.Laws.Check(result.Source);
    }
}
