using static RectificationModel.Tests.Validation.SoundNotice;

namespace RectificationModel.Tests.Validation;

internal static partial class RuleSamples
{
    private static IEnumerable<RuleSample> Progress =>
    [
        Fires("RN1008", "one issue without a state", WithIssue(1, issue => issue with { Progress = null }), "/body/1/heading"),
        Fires("RN1008", "no issue states its progress and no total does", WithoutStates(), "/body/0/heading"),
        Silent("RN1008", "each issue states it", Create()),
        NearMiss("RN1008", "the state stands in a sentence", WithIssue(1, issue => issue with { Progress = ProgressState.Of("该问题已完成整改") with { Place = ProgressPlace.Text } })),
        NearMiss("RN1008", "the deeper issues carry the states", With(Parent(null, ProgressState.Completed), Create().Body[1])),
        NearMiss("RN1008", "the issue above carries the state", With(Parent(ProgressState.Completed, null), Create().Body[1])),
        NearMiss("RN1008", "a total tells how many are done", WithoutStates() with { Preamble = [Create().Preamble[0], "巡察反馈的3个问题，已完成整改2个、正在整改1个。"] }),
        NearMiss("RN1008", "a section that is no issue", With(Create().Body[0], new Section { Heading = "下一步打算", Blocks = [new Paragraph("继续抓好整改。")] })),
        Fires("RN2002", "fewer resolved than collected", WithText("为民办事。机关干部共收集问题35个，已解决问题27个。"), "/body/0/blocks/0/blocks/0/text"),
        Fires("RN2002", "fewer settled than received", WithText("改进调研。共收集意见建议52条，已办结39条。"), "/body/0/blocks/0/blocks/0/text"),
        Silent("RN2002", "all are resolved", Create()),
        NearMiss("RN2002", "the issue is not called completed", WithMeasure(2, 0, measure => measure with { Text = "分批解决。共收集问题35个，已解决问题27个，其余计划于2023年3月底前解决。" })),
        NearMiss("RN2002", "two figures that are no pair", WithText("优化服务。收集档案35件，已解决查档难题27个。")),
        NearMiss("RN2002", "the rest is kept up for the long term", WithText("落实任务。梳理整改任务132项，已完成127项，需长期坚持5项。")),
    ];

    private static RectificationNotice WithoutStates()
    {
        RectificationNotice notice = Create();
        return notice with { Body = notice.Body.Select(block => (Block)((RectificationIssue)block with { Progress = null })).ToValueList() };
    }

    private static RectificationIssue Parent(ProgressState? own, ProgressState? child) => new()
    {
        Ordinal = Ordinal.Parse("一、"),
        Heading = "关于库房管理不严的问题",
        Progress = own,
        Blocks = [Issue(1, "关于库房巡查缺失的问题", child, "每日巡查2次。") with { Ordinal = Ordinal.Parse("（一）") }],
    };
}
