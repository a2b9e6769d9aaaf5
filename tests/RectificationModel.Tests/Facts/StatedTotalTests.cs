using RectificationModel.Facts;

namespace RectificationModel.Tests.Facts;

public sealed class StatedTotalTests
{
    [Theory]
    [InlineData("反馈25个问题，已完成整改19个、正在整改6个，整改完成率76%。", "25个:completed 19,inProgress 6,rate 76")]
    [InlineData("收集意见52条，已办结39条。", "52条:completed 39")]
    [InlineData("共收集问题35个，已解决问题27个。", "35个:completed 27")]
    [InlineData("3个方面8个问题，已完成整改6个。", "8个:completed 6")]
    [InlineData("128个问题，已整改109个。其中，分阶段整改类问题28个，已整改16个，正在整改12个；持续整改类问题8个，已整改2个，正在整改6个。", "128个:completed 109 28个:completed 16,inProgress 12 8个:completed 2,inProgress 6")]
    [InlineData("反馈问题20个，已完成整改各类问题12个。", "20个:completed 12")]
    [InlineData("90项任务已完成84项，需长期推进的6项。", "90项:completed 84,longTerm 6")]
    [InlineData("问题金额4.28亿元中，整改到位3.95亿元，尚未整改到位0.33亿元。", "428000000元:completed 395000000,not 33000000")]
    [InlineData("23个问题中，19个已完成整改，4个正在推进。", "23个:completed 19,inProgress 4")]
    [InlineData("7个问题，已完成4个，基本完成1个，正在推进1个，未按期完成1个。", "7个:completed 4,basically 1,inProgress 1,not 1")]
    [InlineData("反馈问题30项，已完成整改20项，正在整改10项（含部分整改4项）。", "30项:completed 20,inProgress 10")]
    [InlineData("交办信访件120件，办结118件，阶段性办结2件。", "120件:completed 118,partly 2")]
    [InlineData("反馈问题20个。其中，已完成整改18个。", "20个:completed 18")]
    [InlineData("80项任务，已完成77项。长期整改任务3项，正在落实。", "80项:completed 77,longTerm 3")]
    [InlineData("五个方面二十三项问题已完成二十项，正在整改三项。", "23项:completed 20,inProgress 3")]
    [InlineData("问题10个，已整改9个；线索5件，已办结4件。", "10个:completed 9 5件:completed 4")]
    [InlineData("巡察反饋的35項問題，已完成32項，正在推進3項，完成率91.4%。", "35項:completed 32,inProgress 3,rate 91.4")]
    [InlineData("反馈问题48个,已整改41个,另行研究3个,其余4个持续推进.", "48个:completed 41,inProgress 4")]
    [InlineData("提级核查线索3件，已查结2件，1件正在核查。", "3件:completed 2,inProgress 1")]
    [InlineData("反馈的9项任务，已完成整改6项，分阶段整改3项。", "9项:completed 6,inProgress 3")]
    [InlineData("要求立行立改的问题20个，已完成19个；要求持续整改的问题9个，已完成2个。", "20个:completed 19 9个:completed 2")]
    [InlineData("反馈2类11个问题，其中资金管理类7个、项目绩效类4个。截至2024年9月30日，已完成整改8个，基本完成整改1个，正在整改2个。", "11个:completed 8,basically 1,inProgress 2")]
    [InlineData("交办问题40个，其中重点20个。已完成整改15个，正在整改25个。", "40个:completed 15,inProgress 25")]
    [InlineData("排查长期未结案件96件，已办结87件，正在办理9件。", "96件:completed 87,inProgress 9")]
    [InlineData("问题31个，已整改29个（其中长期坚持12个），未完成2个。", "31个:completed 29,not 2")]
    [InlineData("名单内11户，已完成8户，正在办理3户。", "11户:completed 8,inProgress 3")]
    [InlineData("名单内的11户中，已完成8户，正在办理3户。", "11户:completed 8,inProgress 3")]
    [InlineData("列入名单的136个小区，已解决129个，没有解决的7个均有方案。", "136个:completed 129,not 7")]
    [InlineData("应办理产权的28宗资产，已办结19宗，正在办理9宗。", "28宗:completed 19,inProgress 9")]
    [InlineData("26个问题已整改22个，尚在整改4个。", "26个:completed 22,inProgress 4")]
    [InlineData("领导包案19件，已办结15件。", "19件:completed 15")]
    [InlineData("责任落实类31项，已完成整改31项。", "31项:completed 31")]
    public void Statements_of_all_wordings_are_read(string text, string expected) => Assert.Equal(expected, FactNotation.Write(FactReader.Default.Read(text, FactKinds.StatedTotals)));

    [Theory]
    [InlineData("查实问题37处，37处问题全部整改到位。")]
    [InlineData("预审议题37个，退回5个。")]
    [InlineData("受理举报29件，办结率100%。")]
    [InlineData("收回资金5180万元，其余760万元正在按程序办理。")]
    [InlineData("抽查事项66项，纠正8项。")]
    [InlineData("按整改类型，立行立改4项、分阶段整改3项、持续整改1项。")]
    [InlineData("拆除围挡23处；余下2处涉及产权纠纷。")]
    [InlineData("名单内11户，已完成8户，正在办理2户。")]
    [InlineData("封存5台。所剩5台未完成检定。")]
    public void What_divides_nothing_is_no_total(string text) => Assert.Empty(FactReader.Default.Read(text, FactKinds.StatedTotals));

    [Fact]
    public void The_day_of_the_figures_is_given() =>
        Assert.Equal(new DateOnly(2023, 5, 31), Assert.Single(FactReader.Default.Read("截至2023年5月底，8个问题已完成6个。").StatedTotals).AsOf);
}
