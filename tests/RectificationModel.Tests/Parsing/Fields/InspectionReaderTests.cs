using RectificationModel.Parsing.Fields;

namespace RectificationModel.Tests.Parsing.Fields;

public sealed class InspectionReaderTests
{
    [Theory]
    [InlineData("关于省生态环境保护督察整改情况的公示", InspectionKind.Environmental)]
    [InlineData("关于环保督察整改的报告", InspectionKind.Environmental)]
    [InlineData("关于2023年度审计整改情况的公告", InspectionKind.Audit)]
    [InlineData("关于審計整改情況的公告", InspectionKind.Audit)]
    [InlineData("关于巡察整改进展情况的通报", InspectionKind.Xuncha)]
    [InlineData("关于巡视整改进展情况的通报", InspectionKind.Xunshi)]
    [InlineData("关于巡視整改進展情況的通報", InspectionKind.Xunshi)]
    [InlineData("关于督查反馈问题整改的报告", InspectionKind.Supervision)]
    [InlineData("关于教育督察整改的报告", InspectionKind.Supervision)]
    [InlineData("关于安全检查整改的报告", InspectionKind.Other)]
    [InlineData("关于安全生产考核巡查整改情况的通报", InspectionKind.Supervision)]
    public void The_title_tells_the_kind(string title, InspectionKind kind) => Assert.Equal(kind, InspectionReader.Read([title], [])?.Kind);

    [Fact]
    public void A_check_made_in_the_course_of_an_inspection_is_of_its_kind() =>
        Assert.Equal(InspectionKind.Xunshi, InspectionReader.Read(["关于选人用人专项检查整改情况的通报"], ["省委第三巡视组在巡视期间开展了检查。"])?.Kind);

    [Fact]
    public void Rounds_on_a_river_are_no_inspection() => Assert.Null(InspectionReader.Read(["关于河道巡查不力问题整改情况的公示"], []));

    [Fact]
    public void Without_an_inspection_there_is_none()
    {
        Assert.Null(InspectionReader.Read(["关于安全检查的通知"], ["请各单位做好准备。"]));
        Assert.Null(InspectionReader.Read([], []));
    }

    [Fact]
    public void The_preamble_tells_who_when_and_whom()
    {
        Inspection? inspection = InspectionReader.Read(
            ["中共云岭县水务局党组关于巡察整改进展情况的通报"],
            ["根据县委统一部署，2023年3月1日至5月31日，县委第二巡察组对县水务局党组（以下简称局党组）、县水文站和青山水库管理所等3个单位开展了常规巡察。2023年7月12日，县委第二巡察组向县水务局党组反馈了巡察意见。按照《巡察工作条例》有关要求，现将整改情况予以公布。"]);

        Assert.Equal(
            new Inspection
            {
                Kind = InspectionKind.Xuncha,
                Authority = "县委",
                Teams = ["县委第二巡察组"],
                Inspected = ["县水务局党组", "县水文站", "青山水库管理所"],
                Period = new(new(2023, 3, 1), new(2023, 5, 31)),
                FeedbackOn = new(2023, 7, 12),
                LegalBasis = ["巡察工作条例"],
            },
            inspection);
    }

    [Theory]
    [InlineData("2023年3月至5月，县委巡察一组、县委第三巡察组，该巡察组对县林业局进行了巡察。", "县委第三巡察组", "县林业局")]
    [InlineData("各巡察组、被巡察组对县林业局实施巡察。", "", "县林业局")]
    [InlineData("县审计局派出审计组，自2023年5月对县林业局2022年度预算执行情况进行了审计。", "县审计局派出审计组", "县林业局")]
    [InlineData("县审计局对云岭县2022年度本级预算执行情况进行了审计。", "县审计局", "")]
    [InlineData("审计署于2023年3月至6月对云岭县公众街市开展了专项审计。", "审计署", "云岭县公众街市")]
    [InlineData("2023年5月，市安全生产第三督导组对云岭县人力资源和社会保障局进行了督导。", "市安全生产第三督导组", "云岭县人力资源和社会保障局")]
    [InlineData("县审计局审计组对云岭水务有限公司（以下简称公司）及所属4家子公司2023年度资产、负债情况进行了审计。", "县审计局审计组", "云岭水务有限公司")]
    [InlineData("县委第一巡察组对共青团云岭县委员会、县老年大学开展了巡察。", "县委第一巡察组", "共青团云岭县委员会|县老年大学")]
    [InlineData("云岭县审计局对县林业局进行了审计。审计厅、县林业局均知悉。", "云岭县审计局", "县林业局")]
    [InlineData("2023年7月2日，市委第一巡察组向县林业局党组正式反馈了意见。", "市委第一巡察组", "县林业局党组")]
    [InlineData("对我局、其下属、2023个、《办法》、社会组织、被巡察单位、有关问题、工作情况、信访工作、2022年度、县林业局开展巡察。", "", "县林业局")]
    [InlineData("县委第一巡察组和县委第二巡察组对县林业局开展巡察。", "县委第一巡察组|县委第二巡察组", "县林业局")]
    [InlineData("对县林业局没有任何动作。", "", "")]
    [InlineData("县委第二巡察组对县水务局巡察反馈的3个问题已经整改。", "县委第二巡察组", "县水务局")]
    [InlineData("现将省督察组反馈云岭县第九项问题的整改情况公示如下。", "省督察组", "云岭县")]
    [InlineData("区审计局派出3个审计组，对云岭县林业局进行了审计。", "区审计局", "云岭县林业局")]
    [InlineData("现将省督察组反馈云岭县的有关问题整改情况公示如下。", "省督察组", "云岭县")]
    [InlineData("省督察组反馈的群众反映强烈的问题已整改。", "省督察组", "")]
    [InlineData("省审计厅驻云岭特派员办事处对县水务局进行了审计。", "省审计厅驻云岭特派员办事处", "县水务局")]
    [InlineData("市委第一巡察组对县林业局所属三个林场开展了巡察。", "市委第一巡察组", "县林业局")]
    [InlineData("市委第一巡察组对云岭县和县林业局开展了巡察。", "市委第一巡察组", "云岭县|县林业局")]
    [InlineData("省安全生产第六督导帮扶组对云岭县进行了督导。", "省安全生产第六督导帮扶组", "云岭县")]
    [InlineData("省教育督导评估组对云岭县开展了检查。", "省教育督导评估组", "云岭县")]
    [InlineData("云岭县已完成中央第四生态环境保护督察组反馈的第七项问题整改。", "中央第四生态环境保护督察组", "")]
    [InlineData("市委巡察机动组对云岭县水务局开展了巡察。", "市委巡察机动组", "云岭县水务局")]
    [InlineData("省生态环境保护督察办公室向云岭县反馈的第九项问题已整改。", "省生态环境保护督察办公室", "云岭县")]
    [InlineData("县林业局向县人大常委会反馈了意见。", "", "县人大常委会")]
    [InlineData("县委第一巡察组对县林业局党组开展了巡察，同步延伸巡察了县林场党支部、县苗圃党支部.", "县委第一巡察组", "县林业局党组|县林场党支部|县苗圃党支部")]
    [InlineData("县委第一巡察组对县林业局党组开展了巡察，延伸巡察村党组织52个。", "县委第一巡察组", "县林业局党组")]
    [InlineData("县委第一巡察组对县林业局党组开展了巡察，延伸巡察了项目账册、县苗圃党支部。", "县委第一巡察组", "县林业局党组|县苗圃党支部")]
    [InlineData("省安委会第四督导组对云岭县安全生产工作开展了综合督导。", "省安委会第四督导组", "云岭县")]
    [InlineData("县委选人用人检查组对县水务局党组选人用人工作开展了检查。", "县委选人用人检查组", "县水务局党组")]
    public void Teams_and_bodies_are_told_apart(string preamble, string teams, string inspected)
    {
        Inspection? inspection = InspectionReader.Read([preamble.Contains("审计", StringComparison.Ordinal) ? "关于审计整改的公告" : "关于巡察整改的通报"], [preamble]);

        Assert.Equal(teams, string.Join('|', inspection?.Teams ?? default));
        Assert.Equal(inspected, string.Join('|', inspection?.Inspected ?? default));
    }

    [Theory]
    [InlineData("2023年7月12日，巡察组反馈意见。", "2023-07-12")]
    [InlineData("2023年7月12日，县委巡察组向县林业局反馈的意见共3条。", "2023-07-12")]
    [InlineData("审计局要求于2023年7月12日前书面反馈结果。", null)]
    [InlineData("2023年7月12日反馈会召开。", null)]
    [InlineData("反馈意见于2023年7月12日收到。", null)]
    [InlineData("2023年7月1日至5日，巡察组反馈意见。", null)]
    [InlineData("2023年7月12日收到。巡察组反馈意见。", null)]
    [InlineData("2023年7月12日，局里开会研究了上月收到的材料和反馈意见。", null)]
    [InlineData("2023年7月12日，巡察组反馈", null)]
    [InlineData("2023年7月12日书面反馈问题8项。", "2023-07-12")]
    [InlineData("2023年7月12日，巡察组召开反馈会，指出了问题。", "2023-07-12")]
    [InlineData("2023年7月12日，巡察组召开反馈会上提出的问题已改。", null)]
    [InlineData("2023年7月12日反馈问题隐患26项。", "2023-07-12")]
    [InlineData("2023年7月12日反馈问题的整改情况。", null)]
    public void The_day_of_the_feedback_is_read(string preamble, string? day) =>
        Assert.Equal(day, InspectionReader.Read(["关于巡察整改的通报"], [preamble])?.FeedbackOn?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Days_of_a_display_are_no_days_of_an_inspection() =>
        Assert.Null(InspectionReader.Read(["关于巡察整改的通报"], ["现公示，公示时间2023年7月1日至7月8日。"])?.Period);
}
