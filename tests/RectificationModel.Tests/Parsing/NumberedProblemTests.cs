using RectificationModel.Tests.Properties;

namespace RectificationModel.Tests.Parsing;

public sealed class NumberedProblemTests
{
    [Theory]
    [InlineData("二、整改情况\n问题一：记录缺页。\n整改进展：\n1.补页。\n完成情况：已完成。\n问题二：账目不清。\n完成情况：正在整改。\n", "问题一", null)]
    [InlineData("二、整改情况\n【问题1】记录缺页（已完成）\n——补页。\n【问题2】账目不清（正在整改）\n——清账。\n", "【问题1】", null)]
    [InlineData("二、整改情况\n1.问题：记录缺页。整改情况：补页。责任人：甲乙；完成情况：已完成\n2.问题：账目不清。整改情况：清账。完成情况：正在整改\n", "问题", "1.")]
    public void A_numbered_problem_label_opens_an_issue(string text, string caption, string? ordinal)
    {
        Section section = Assert.IsType<Section>(Assert.Single(Laws.Check(text).Notice.Body));

        Assert.Equal(["记录缺页", "账目不清"], section.Issues.Select(issue => issue.Heading));
        Assert.Equal([Completion.Completed, Completion.InProgress], section.Issues.Select(issue => issue.Progress!.Completion));
        Assert.Equal((caption, ordinal), (section.Issues.First().Caption, section.Issues.First().Ordinal?.Text));
    }

    [Fact]
    public void Parts_stand_above_the_usual_levels_and_articles_below_them()
    {
        RectificationNotice notice = Laws.Check("第一部分　工作开展\n召开会议。\n第二部分　问题整改\n一、账目方面\n第一条　关于记账不清的问题\n已清账。\n第二条　关于记录缺页的问题\n已补页。\n").Notice;

        Section second = Assert.IsType<Section>(notice.Body[1]);
        Assert.Equal(["关于记账不清的问题", "关于记录缺页的问题"], Assert.IsType<Section>(Assert.Single(second.Blocks)).Issues.Select(issue => issue.Heading));
    }

    [Fact]
    public void A_value_in_the_midst_of_a_paragraph_ends_with_its_sentence()
    {
        RectificationIssue issue = Laws.Check("1.关于记账不清的问题。责任领导：甲乙；整改时限：2024年6月底前。已清账。\n").Notice.Issues().First();

        Assert.Equal(("2024年6月底前", "已清账。"), (issue.Deadline!.Text, issue.Paragraphs.Single().Text));
    }
}
