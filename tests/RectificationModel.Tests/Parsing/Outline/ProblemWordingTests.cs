using RectificationModel.Parsing.Outline;

namespace RectificationModel.Tests.Parsing.Outline;

public sealed class ProblemWordingTests
{
    [Theory]
    [InlineData("关于台账管理不规范的问题")]
    [InlineData("关于“重建轻管”问题的整改")]
    [InlineData("关于“重建轻管”问题整改落实")]
    [InlineData("针对“台账缺页”问题")]
    [InlineData("针对“台账缺页”问题的整改措施")]
    [InlineData("对“台账缺页”的问题")]
    [InlineData("制度执行不到位的问题")]
    [InlineData("關於台賬缺頁的問題")]
    public void Headings_that_name_a_problem(string heading) => Assert.True(ProblemWording.IsProblem(heading));

    [Theory]
    [InlineData("关于问题")]
    [InlineData("关于整改工作的总体情况")]
    [InlineData("关于党建方面问题落实方面")]
    [InlineData("关于以前问题，今后打算")]
    [InlineData("关于有关问题的来龙去脉与前因后果说明")]
    [InlineData("巡察反馈问题")]
    [InlineData("聚焦突出矛盾解决群众问题")]
    [InlineData("组织领导")]
    [InlineData("反馈问题整改落实情况")]
    public void Headings_that_name_none(string heading) => Assert.False(ProblemWording.IsProblem(heading));

    [Theory]
    [InlineData("制度执行不到位")]
    [InlineData("台账更新未跟上")]
    [InlineData("检查覆盖面窄，频次偏低")]
    [InlineData("资金使用未按计划，进度有差别")]
    public void Headings_that_find_a_lack(string heading) => Assert.True(ProblemWording.IsLack(heading));

    [Theory]
    [InlineData("加强薄弱环节")]
    [InlineData("任务未完成情况")]
    [InlineData("面向未来")]
    [InlineData("坚持未雨绸缪")]
    [InlineData("队伍建设，未来可期")]
    [InlineData("到此未")]
    [InlineData("总体情况良好")]
    public void Headings_that_find_none(string heading) => Assert.False(ProblemWording.IsLack(heading));

    [Theory]
    [InlineData("存在的主要问题", true)]
    [InlineData("履行主体责任方面的问题", true)]
    [InlineData("选人用人方面存在的问题", true)]
    [InlineData("党建方面问题", true)]
    [InlineData("作风建设方面", true)]
    [InlineData("关于台账缺页的问题", false)]
    [InlineData("上一轮检查发现的几个长期没有回应的突出问题", false)]
    public void Headings_over_problems(string heading, bool expected) => Assert.Equal(expected, ProblemWording.IsTheme(heading));
}
