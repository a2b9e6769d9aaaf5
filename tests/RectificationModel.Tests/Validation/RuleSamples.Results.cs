using static RectificationModel.Tests.Validation.SoundNotice;

namespace RectificationModel.Tests.Validation;

internal static partial class RuleSamples
{
    private static IEnumerable<RuleSample> Results =>
    [
        Fires("RN2003", "an intent under 已完成", WithText("优化结构。把解决库房老化的问题提上重要议事日程，不断改善条件。"), FirstText),
        Silent("RN2003", "results", Create()),
        NearMiss("RN2003", "an intent with a figure", WithText("把库房安全提上重要议事日程，专题研究4次。")),
        NearMiss("RN2003", "an issue in progress", WithMeasure(2, 0, measure => measure with { Text = "正在研究轮训办法。" })),
        Fires("RN2004", "将 before a verb", WithText("加强检查。每季度将开展库房检查1次。"), FirstText),
        Fires("RN2004", "拟于", WithText("加强检查。拟于2023年3月更换防火柜12组。"), FirstText),
        Silent("RN2004", "nothing to come", Create()),
        NearMiss("RN2004", "将 that brings an object forward", WithText("将库房安全纳入考核，将工作落到实处。")),
        NearMiss("RN2004", "将 before a verb within the object", WithText("将加强库房检查、更换防火设施作为考核的重要内容。")),
        NearMiss("RN2004", "an issue in progress", WithMeasure(2, 0, measure => measure with { Text = "将开展轮训2期。" })),
        NearMiss("RN2004", "a plan as a document", WithText("制定工作计划，拟定检查方案。")),
        Fires("RN2007", "nothing to verify", WithMeasures(Measure("一是", "压实安全责任，落实岗位分工。"), Measure("二是", "改进服务态度。")), "/body/0/progress/label"),
        Silent("RN2007", "figures and documents", Create()),
        NearMiss("RN2007", "a document alone", WithMeasures(Measure("一是", "印发《档案库房管理办法》。"), Measure("二是", "改进服务态度。"))),
        NearMiss("RN2007", "an issue in progress", WithIssue(2, issue => issue with { Blocks = [new Paragraph("改进服务态度。")] })),
        Fires("RN2015", "进一步 alone", WithText("规范用车。进一步规范公车使用管理。"), FirstText),
        Silent("RN2015", "concrete measures", Create()),
        NearMiss("RN2015", "进一步 with a figure", WithText("规范用车。进一步规范公车使用，检查12次。")),
        NearMiss("RN2015", "进一步 with a deed", WithText("规范用车。进一步健全机制，成立检查小组。")),
        NearMiss("RN2015", "next steps", With(Create().Body[0], Create().Body[1], Create().Body[2], new Section { Ordinal = Ordinal.Parse("四、"), Heading = "下一步打算", Blocks = [Measure("一是", "进一步抓好整改。")] })),
    ];
}
