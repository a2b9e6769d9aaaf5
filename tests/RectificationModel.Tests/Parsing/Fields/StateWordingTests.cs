using RectificationModel.Parsing.Fields;

namespace RectificationModel.Tests.Parsing.Fields;

public sealed class StateWordingTests
{
    [Theory]
    [InlineData("已完成")]
    [InlineData(" 已完成。")]
    [InlineData("该项问题目前已完成整改，并长期坚持")]
    [InlineData("2023年12月底前已完成")]
    [InlineData("此项任务基本完成，后续将持续推进")]
    [InlineData("该问题已经解决")]
    [InlineData("正在整改，计划2024年8月底前完成")]
    [InlineData("该问题己完成整改")]
    [InlineData("达到时序进度")]
    [InlineData("该问题已完成整改，转入长期坚持")]
    [InlineData("正在整改 （无）", false)]
    [InlineData("该问题", false)]
    [InlineData("好", false)]
    [InlineData("已完成任务分解", false)]
    [InlineData("已完成已完成已完成已完成已完成已完成已完成已完成已完成已完成已完成已完成已完成已完成已完成已完成已完成", false)]
    public void A_state_says_nothing_else(string text, bool expected = true) => Assert.Equal(expected, StateWording.IsState(text, ProgressVocabulary.Default));

    [Theory]
    [InlineData("该问题已完成整改。后续再查。", "该问题已完成整改")]
    [InlineData("补齐台账。该问题已完成整改。", "该问题已完成整改")]
    [InlineData("补齐台账；问题已整改完成", "问题已整改完成")]
    [InlineData("已通过验收销号", "已通过验收销号")]
    [InlineData("补齐台账。已完成。", null)]
    [InlineData("补齐台账。长期坚持。", "长期坚持")]
    [InlineData("补齐台账，长期坚持。", null)]
    [InlineData("补齐台账；长期坚持。", null)]
    [InlineData("长期坚持。", null)]
    [InlineData("补齐台账。", null)]
    [InlineData("", null)]
    public void A_sentence_states_a_progress(string text, string? state) =>
        Assert.Equal(state, SentenceState.Find(text, ProgressVocabulary.Default)?.Of(text).ToString());

    [Theory]
    [InlineData("台账缺页（已完成）", "（已完成）")]
    [InlineData("台账缺页(已完成)", "(已完成)")]
    [InlineData("台账缺页【整改进度：正在整改】", null)]
    [InlineData("台账缺页[正在整改]", "[正在整改]")]
    [InlineData("台账缺页（见附件）", null)]
    [InlineData("（已完成）", null)]
    [InlineData("完成）", null)]
    [InlineData("台账缺页已完成）", null)]
    [InlineData("台账缺页已完成", null)]
    public void Brackets_at_the_end_hold_a_state(string text, string? state) => Assert.Equal(state, StateInBrackets.AtEnd(text, ProgressVocabulary.Default)?.Of(text).ToString());

    [Theory]
    [InlineData("（已完成）补齐台账", "（已完成）")]
    [InlineData("【正在整改】", "【正在整改】")]
    [InlineData("（见附件）补齐台账", null)]
    [InlineData("（已完成补齐台账", null)]
    [InlineData("（）补齐台账", null)]
    [InlineData("补齐台账（已完成）", null)]
    [InlineData("（一", null)]
    public void Brackets_at_the_start_hold_a_state(string text, string? state) => Assert.Equal(state, StateInBrackets.AtStart(text, ProgressVocabulary.Default)?.Of(text).ToString());
}
