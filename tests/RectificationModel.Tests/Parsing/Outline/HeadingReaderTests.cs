using RectificationModel.Parsing;
using RectificationModel.Parsing.Outline;

namespace RectificationModel.Tests.Parsing.Outline;

public sealed class HeadingReaderTests
{
    [Theory]
    [InlineData("关于台账缺页的问题", "关于台账缺页的问题", "", "", "")]
    [InlineData("关于台账缺页的问题。一是补齐。", "关于台账缺页的问题", "。", "", "一是补齐。")]
    [InlineData("关于“只挂牌。不办事”的问题。已改。", "关于“只挂牌。不办事”的问题", "。", "", "已改。")]
    [InlineData("怎么办？抓落实", "怎么办", "？", "", "抓落实")]
    [InlineData("抓落实！再抓", "抓落实", "！", "", "再抓")]
    [InlineData("关于台账缺页的问题：补齐", "关于台账缺页的问题", "：", "", "补齐")]
    [InlineData("作风方面:不实", "作风方面", ":", "", "不实")]
    [InlineData("台账缺页的整改：补齐", "台账缺页的整改", "：", "", "补齐")]
    [InlineData("台账（含缺页问题）：补齐", "台账（含缺页问题）", "：", "", "补齐")]
    [InlineData("总体情况：一是学习", "总体情况", "：", "", "一是学习")]
    [InlineData("总体情况：（1）学习", "总体情况", "：", "", "（1）学习")]
    [InlineData("总体情况：", "总体情况", "：", "", "")]
    [InlineData("问题一：台账缺页", "问题一：台账缺页", "", "", "")]
    [InlineData("：台账缺页", "：台账缺页", "", "", "")]
    [InlineData("关于台账缺页的问题一是补齐。", "关于台账缺页的问题", "", "", "一是补齐。")]
    [InlineData("关于台账缺页的问题 补齐台账。", "关于台账缺页的问题", "", "", " 补齐台账。")]
    [InlineData("关于台账缺页的问题（已完成）", "关于台账缺页的问题", "", "（已完成）", "")]
    [InlineData("台账缺页。更新不勤。（已完成）", "台账缺页。更新不勤。", "", "（已完成）", "")]
    [InlineData("台账缺页 【正在整改】。补齐。", "台账缺页", "。", "【正在整改】", "补齐。")]
    [InlineData("台账缺页。（基本完成）补齐。", "台账缺页", "。", "（基本完成）", "补齐。")]
    [InlineData("台账缺页。（见附件）补齐。", "台账缺页", "。", "", "（见附件）补齐。")]
    public void A_heading_ends_at_its_first_mark(string text, string heading, string end, string state, string rest)
    {
        Node node = default;
        QuoteScanner scanner = new(text);

        int next = HeadingReader.Read(ref node, 0, text, 0, NoticeParserOptions.Default, ref scanner);

        Assert.Equal(heading, node.Text.Of(text).ToString());
        Assert.Equal(end, node.End.Of(text).ToString());
        Assert.Equal(state, node.State.Of(text).ToString());
        Assert.Equal(rest, text[next..]);
        Assert.Equal(next, scanner.Position);
    }
}
