using RectificationModel.Parsing;
using RectificationModel.Parsing.Lines;
using RectificationModel.Tests.Properties;

namespace RectificationModel.Tests.Parsing.Lines;

public sealed class LetterSpacingTests
{
    [Theory]
    [InlineData("通    报")]
    [InlineData("整 改 落 实 情 况 的 通 报")]
    [InlineData("二　〇　二　四　年　3　月　4　日")]
    [InlineData("整 改 情 况 （ 摘 要 ）")]
    public void Space_between_all_characters_is_layout(string line) => Assert.True(LetterSpacing.IsIn(line));

    [Theory]
    [InlineData("通报")]
    [InlineData("通 报稿")]
    [InlineData("关于 巡察整改")]
    [InlineData("1 2 3 4")]
    [InlineData("3 处")]
    [InlineData("a b c")]
    [InlineData("甲 —")]
    public void Space_elsewhere_parts_words(string line) => Assert.False(LetterSpacing.IsIn(line));

    [Theory]
    [InlineData("# 整 改 情 况 的 通 报", "#")]
    [InlineData("整 改 情 \u200b 况 的 通 报", "")]
    public void What_no_text_keeps_is_left_behind_all_the_same(string line, string artefacts)
    {
        NoticeParseResult result = Laws.Check($"{line}\n一、整改情况\n召开会议。\n");

        Assert.Equal(artefacts, string.Concat(result.Diagnostics.Select(diagnostic => diagnostic.Span!.Value.Of(result.Source).ToString())));
        Assert.DoesNotContain(result.Notice.Texts(), text => text.Text.Contains('\u200b', StringComparison.Ordinal));
    }

    [Fact]
    public void Titles_and_signatures_that_fill_a_width_are_read_without_the_space()
    {
        RectificationNotice notice = Laws.Check("中共云岭县委\n关于县委巡察反馈意见\n整 改 情 况 的 通 报\n\n一、整改情况\n召开会议。\n\n云 岭 县 水 务 局\n二 〇 二 四 年 三 月 四 日\n").Notice;

        Assert.Equal(["中共云岭县委", "关于县委巡察反馈意见", "整改情况的通报"], notice.Title.Lines);
        Assert.Equal(new Signature { Signers = ["云岭县水务局"], Date = new(2024, 3, 4), DateText = "二〇二四年三月四日" }, notice.Signature);
    }
}
