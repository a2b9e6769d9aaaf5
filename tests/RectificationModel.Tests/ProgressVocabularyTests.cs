using RectificationModel.Parsing;

namespace RectificationModel.Tests;

public sealed class ProgressVocabularyTests
{
    [Theory]
    [InlineData("未启动", Completion.NotStarted, Upkeep.None, Verification.None)]
    [InlineData("正在整改", Completion.InProgress, Upkeep.None, Verification.None)]
    [InlineData("已基本完成整改，正在持续推进", Completion.BasicallyCompleted, Upkeep.Ongoing, Verification.None)]
    [InlineData("已完成，正在持续推进", Completion.Completed, Upkeep.Ongoing, Verification.None)]
    [InlineData("部分已完成，部分正在持续推进", Completion.PartlyCompleted, Upkeep.None, Verification.None)]
    [InlineData("已完成，正在整改", Completion.PartlyCompleted, Upkeep.None, Verification.None)]
    [InlineData("达到序时进度", Completion.InProgress, Upkeep.None, Verification.None)]
    [InlineData("阶段性完成", Completion.PartlyCompleted, Upkeep.None, Verification.None)]
    [InlineData("基本整改到位", Completion.BasicallyCompleted, Upkeep.None, Verification.None)]
    [InlineData("已完成整改", Completion.Completed, Upkeep.None, Verification.None)]
    [InlineData("☑已完成 □整改中 □未启动", Completion.Completed, Upkeep.None, Verification.None)]
    [InlineData("□已完成 ☑整改中 □未启动", Completion.InProgress, Upkeep.None, Verification.None)]
    [InlineData("□已完成 □整改中 ☑未启动", Completion.NotStarted, Upkeep.None, Verification.None)]
    [InlineData("√已完成 √长期坚持 □未启动", Completion.Completed, Upkeep.LongTerm, Verification.None)]
    [InlineData("已完成□ 整改中☑ 未启动□", Completion.InProgress, Upkeep.None, Verification.None)]
    [InlineData("☑已完成", Completion.Completed, Upkeep.None, Verification.None)]
    [InlineData("未按期完成", Completion.NotCompleted, Upkeep.None, Verification.None)]
    [InlineData("尚未整改到位", Completion.NotCompleted, Upkeep.None, Verification.None)]
    [InlineData("已完成并长期坚持", Completion.Completed, Upkeep.LongTerm, Verification.None)]
    [InlineData("已完成，持续深化", Completion.Completed, Upkeep.Ongoing, Verification.None)]
    [InlineData("长期坚持", Completion.InProgress, Upkeep.LongTerm, Verification.None)]
    [InlineData("持续推进", Completion.InProgress, Upkeep.Ongoing, Verification.None)]
    [InlineData("已完成，申请销号", Completion.Completed, Upkeep.None, Verification.Submitted)]
    [InlineData("验收退回", Completion.Unknown, Upkeep.None, Verification.Returned)]
    [InlineData("已通过验收", Completion.Completed, Upkeep.None, Verification.Verified)]
    [InlineData("已销号", Completion.Completed, Upkeep.None, Verification.Closed)]
    [InlineData("部分已完成、部分正在整改", Completion.PartlyCompleted, Upkeep.None, Verification.None)]
    [InlineData("正在整改（3项已完成）", Completion.PartlyCompleted, Upkeep.None, Verification.None)]
    [InlineData("已完成；另有1项未启动", Completion.PartlyCompleted, Upkeep.None, Verification.None)]
    [InlineData("基本完成，已办结", Completion.BasicallyCompleted, Upkeep.None, Verification.None)]
    [InlineData("正在整改，2025年5月底前完成", Completion.InProgress, Upkeep.None, Verification.None)]
    [InlineData("正在整改，2025年前已完成", Completion.PartlyCompleted, Upkeep.None, Verification.None)]
    [InlineData("尚在推进", Completion.InProgress, Upkeep.None, Verification.None)]
    [InlineData("已通过核查", Completion.Completed, Upkeep.None, Verification.Verified)]
    [InlineData("待复核", Completion.Unknown, Upkeep.None, Verification.Submitted)]
    [InlineData("稳中有进", Completion.Unknown, Upkeep.None, Verification.None)]
    [InlineData("未雨绸缪", Completion.Unknown, Upkeep.None, Verification.None)]
    [InlineData("", Completion.Unknown, Upkeep.None, Verification.None)]
    public void A_wording_is_read_on_three_axes(string label, Completion completion, Upkeep upkeep, Verification verification)
    {
        ProgressState state = ProgressState.Of(label);

        Assert.Equal(label, state.Label);
        Assert.Equal((completion, upkeep, verification), (state.Completion, state.Upkeep, state.Verification));
    }

    [Fact]
    public void The_usual_states_are_named()
    {
        Assert.Equal(Completion.Completed, ProgressState.Completed.Completion);
        Assert.Equal((Completion.Completed, Upkeep.LongTerm), (ProgressState.CompletedAndKeptUp.Completion, ProgressState.CompletedAndKeptUp.Upkeep));
        Assert.Equal(Completion.BasicallyCompleted, ProgressState.BasicallyCompleted.Completion);
        Assert.Equal(Completion.PartlyCompleted, ProgressState.PartlyCompleted.Completion);
        Assert.Equal(Completion.InProgress, ProgressState.InProgress.Completion);
        Assert.Equal(Completion.NotStarted, ProgressState.NotStarted.Completion);
        Assert.Equal(Completion.NotCompleted, ProgressState.NotCompleted.Completion);
        Assert.Throws<ArgumentNullException>(() => ProgressState.Of(null!));
    }

    [Fact]
    public void Users_teach_wordings_of_each_axis()
    {
        ProgressVocabulary taught = ProgressVocabulary.Default.With("绿灯", Completion.Completed).With("回头看", Upkeep.Ongoing).With("签字背书", Verification.Verified);

        Assert.Equal(Completion.Completed, ProgressState.Of("绿灯", taught).Completion);
        Assert.Equal((Completion.InProgress, Upkeep.Ongoing), (ProgressState.Of("回头看", taught).Completion, ProgressState.Of("回头看", taught).Upkeep));
        Assert.Equal((Completion.Completed, Verification.Verified), (ProgressState.Of("签字背书", taught).Completion, ProgressState.Of("签字背书", taught).Verification));
        Assert.Equal(Completion.Unknown, ProgressState.Of("绿灯").Completion);
    }

    [Fact]
    public void A_later_wording_replaces_an_earlier_one()
    {
        ProgressVocabulary taught = ProgressVocabulary.Default.With("办结", Completion.BasicallyCompleted).With("办结", Completion.PartlyCompleted);

        Assert.Equal(Completion.PartlyCompleted, ProgressState.Of("办结", taught).Completion);
    }

    [Fact]
    public void A_wording_has_text()
    {
        Assert.Throws<ArgumentException>(() => ProgressVocabulary.Default.With("", Completion.Completed));
        Assert.Throws<ArgumentNullException>(() => ProgressVocabulary.Default.With(null!, Upkeep.Ongoing));
    }

    [Fact]
    public void The_parser_uses_what_it_was_taught()
    {
        NoticeParser parser = new(new() { Progress = ProgressVocabulary.Default.With("绿灯", Completion.Completed) });

        NoticeParseResult result = parser.Parse("一、关于台账缺页的问题\n整改进度：绿灯\n补齐台账。\n");

        RectificationIssue issue = Assert.Single(result.Notice.Issues());
        Assert.Equal(Completion.Completed, issue.Progress?.Completion);
        Assert.Empty(result.Diagnostics);
    }
}
