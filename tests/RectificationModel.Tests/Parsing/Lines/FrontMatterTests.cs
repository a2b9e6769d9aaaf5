using RectificationModel.Parsing.Lines;

namespace RectificationModel.Tests.Parsing.Lines;

public sealed class FrontMatterTests
{
    [Theory]
    [InlineData("---\ntitle: 甲\n---\n一、", "---\ntitle: 甲\n---\n")]
    [InlineData("\ufeff---\r\ntitle: 甲\r\ntags:\r\n- 乙\r\n-\r\n\r\n---\r\n一、", "\ufeff---\r\ntitle: 甲\r\ntags:\r\n- 乙\r\n-\r\n\r\n---\r\n")]
    [InlineData("\n---\na: b\n---", "\n---\na: b\n---")]
    [InlineData("---\n县水务局召开会议\n---\n", "")]
    [InlineData("---\n题目：甲\n---\n", "")]
    [InlineData("---\n: 甲\n---\n", "")]
    [InlineData("---\ntitle: 甲\n", "")]
    [InlineData("一、\n---\ntitle: 甲\n---\n", "")]
    [InlineData("", "")]
    public void A_block_of_entries_is_front_matter(string source, string expected) => Assert.Equal(expected, source[..FrontMatter.End(source)]);

    [Theory]
    [InlineData("title: 关于整改的通报", "关于整改的通报")]
    [InlineData("title: \"关于整改的通报\"", "关于整改的通报")]
    [InlineData("Title: '关于整改的通报 | 云岭县'", "关于整改的通报")]
    [InlineData("title: 公开->关于整改的通报", "关于整改的通报")]
    [InlineData("title: ", null)]
    [InlineData("title: \"\"", null)]
    [InlineData("author: 甲", null)]
    public void The_title_entry_holds_a_title(string line, string? title) => Assert.Equal(title, FrontMatter.Title(line)?.Of(line).ToString());
}
