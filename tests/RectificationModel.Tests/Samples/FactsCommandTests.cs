namespace RectificationModel.Tests.Samples;

public sealed class FactsCommandTests
{
    private const string Text =
        "某局党组\n关于巡察整改进展情况的通报\n一、关于意见办理不及时的问题\n整改进度：已完成\n一是开展宣讲343场次，满意率98.5%，参与群众3万多人。印发《意见办理办法（试行）》，公示45天。\n" +
        "二是反馈25个问题，已完成整改19个，正在整改6个。\n联系电话：0999-6120487。\n某局党组\n2023年12月8日\n";

    [Fact]
    public void On_a_terminal_facts_are_listed_by_kind()
    {
        ConsoleRun run = ConsoleRun.On(isInteractive: true, isOutputShown: true, System.Text.Encoding.UTF8.GetBytes(Text), "facts", "-");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        string[] kinds = ["数量 quantities", "百分比 percentages 1", "日期 dates 1", "引用文件 citations 1", "总数 stated totals 1", "时长 durations 1", "联系方式 contacts 1"];
        int[] places = [.. kinds.Select(kind => run.Output.IndexOf(kind, StringComparison.Ordinal))];
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
        Assert.All(
            (string[])["343 场次", "30000 人 Over (30000, 40000) 群众", "98.5 %", "2023-12-08", "《意见办理办法（试行）》", "25 个, completed 19, in progress 6", "45 天", "Phone: 0999-6120487", "/body/0/blocks/0/text"],
            value => Assert.Contains(value, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void The_view_is_chosen_by_name_too()
    {
        string tables = ConsoleRun.WithText(Text, "facts", "-", "--format", "table").Output;
        Assert.Contains("日期 dates 1", tables, StringComparison.Ordinal);
        Assert.StartsWith("[", ConsoleRun.WithText(Text, "facts", "-").Output, StringComparison.Ordinal);
        Assert.StartsWith("[", ConsoleRun.On(isInteractive: true, isOutputShown: true, System.Text.Encoding.UTF8.GetBytes(Text), "facts", "-", "--format", "json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_without_facts_has_no_table() => Assert.Equal("", ConsoleRun.WithText("甲", "facts", "-", "--format", "table").Output);
}
