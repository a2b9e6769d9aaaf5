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
        NearMiss("RN2002", "the rest was settled later", WithText("逐件办理。共收到差评件52件，此前已办结38件，剩余14件于2022年9月全部办结，办结率达到100%。")),
        NearMiss("RN2002", "all are done, some late", WithText("逐件复核。对收到的213件投诉逐件复核，其中按期办结178件、超期办结35件，现已全部办结。")),
        Fires("RN2002", "the rest is not all done", WithText("逐件办理。共收到差评件52件，已办结38件，其余尚未全部办结。"), "/body/0/blocks/0/blocks/0/text"),
        Fires("RN2002", "the rest is to be done", WithText("逐件办理。共收到差评件52件，已办结38件，剩余14件计划于2023年底前全部整改。"), "/body/0/blocks/0/blocks/0/text"),
        Fires("RN2002", "the rest was not brought to an end", WithText("逐件办理。共收到差评件52件，已办结38件，其余14件全部整改未到位。"), "/body/0/blocks/0/blocks/0/text"),
        Fires("RN2002", "the rest is only listed", WithText("逐件办理。共收到差评件52件，已办结38件，其余均已纳入台账。"), "/body/0/blocks/0/blocks/0/text"),
        NearMiss("RN2002", "what was ended in another way", WithText("追回款项。3个测绘项目已验收合格2个，终止1个并追回预付款36.4万元。")),
        NearMiss("RN2002", "two figures that are no pair", WithText("优化服务。收集档案35件，已解决查档难题27个。")),
        NearMiss("RN2002", "the rest is kept up for the long term", WithText("落实任务。梳理整改任务132项，已完成127项，需长期坚持5项。")),
        Fires("RN2001", "a wording that tells nothing", WithIssue(0, issue => issue with { Progress = ProgressState.Of("成效明显") }), "/body/0/progress/label"),
        Silent("RN2001", "known wordings", Create()),
        NearMiss("RN2001", "a composed wording", WithIssue(0, issue => issue with { Progress = ProgressState.Of("已整改到位，申请销号") })),
        Fires("RN2006", "已完成 over 该问题正在整改", WithText("压实责任。检查库房12次。该问题正在整改。"), "/body/0/blocks/0/blocks/0/text"),
        Silent("RN2006", "no sentence about the state", Create()),
        NearMiss("RN2006", "a sentence that agrees", WithText("压实责任。检查库房12次。该问题已完成整改并长期坚持。")),
        NearMiss("RN2006", "a sentence about something else", WithText("压实责任。正在整改的其他问题共3个。")),
        NearMiss("RN2006", "basically and fully completed", WithText("压实责任。该问题已基本完成整改。")),
        Fires("RN2008", "未完成 and nothing more", WithIssue(2, issue => issue with { Progress = ProgressState.NotCompleted, Blocks = [new Paragraph("举办培训班2期。")] }), "/body/2/progress/label"),
        Silent("RN2008", "completed issues and one with a plan", Create()),
        NearMiss("RN2008", "a time limit", WithIssue(2, issue => issue with { Progress = ProgressState.NotCompleted, Deadline = new("2023年3月底前"), Blocks = [new Paragraph("举办培训班2期。")] })),
        NearMiss("RN2008", "a reason", WithIssue(2, issue => issue with { Progress = ProgressState.NotCompleted, Blocks = [new Paragraph("因场地改造，培训班只办2期。")] })),
        Fires("RN2009", "long term without a rule", WithIssue(1, issue => issue with { Blocks = [new Paragraph("接待查档群众1240人次。")] }), "/body/1/progress/label"),
        Silent("RN2009", "a rule and a weekly act", Create()),
        NearMiss("RN2009", "a recurring act alone", WithIssue(1, issue => issue with { Blocks = [new Paragraph("每周三延时服务。")] })),
        NearMiss("RN2009", "completed without long term", WithIssue(0, issue => issue with { Blocks = [new Paragraph("更换防火柜36组。")] })),
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
