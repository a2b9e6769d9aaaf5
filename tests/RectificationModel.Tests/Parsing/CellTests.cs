namespace RectificationModel.Tests.Parsing;

public sealed class CellTests
{
    private const string Text = "问题编号 | 甲-01 |\n存在问题 | 某仓库消防通道被占用，改造任务未完成。 |\n整改期限 | 2024年10月31日前 |\n责任单位 | 某局、某镇人民政府 |\n整改进度 | 已完成整改，已验收 |\n";

    [Fact]
    public void Cells_of_a_flattened_table_are_labels_and_values()
    {
        RectificationIssue issue = Assert.Single(RectificationNotice.Parse(Text).Issues());
        Assert.Equal("某仓库消防通道被占用，改造任务未完成", issue.Heading);
        Assert.Equal("2024年10月31日前", issue.Deadline?.Text);
        Assert.Equal(new DateOnly(2024, 10, 31), issue.Deadline?.Date);
        Assert.Equal(["某局", "某镇人民政府"], issue.Responsible.Select(party => party.Name));
        Assert.Equal((Completion.Completed, Verification.Verified), (issue.Progress?.Completion, issue.Progress?.Verification));
    }

    [Fact]
    public void Borders_of_cells_are_written_back()
    {
        RectificationNotice notice = RectificationNotice.Parse(Text);
        Assert.Equal(Text.Count(c => c == '|'), notice.ToText().Count(c => c == '|'));
        Assert.Equal(notice, RectificationNotice.Parse(notice.ToText()));
    }

    [Fact]
    public void Traditional_characters_are_read_like_simplified_ones_and_kept()
    {
        RectificationIssue issue = Assert.Single(RectificationNotice.Parse("一、關於學習不深入的問題\n整改進度：已完成並長期堅持\n整改進展情況：一是補課。二是考試。\n").Issues());
        Assert.Equal("關於學習不深入的問題", issue.Heading);
        Assert.Equal((Completion.Completed, Upkeep.LongTerm), (issue.Progress?.Completion, issue.Progress?.Upkeep));
        Assert.Equal(["補課。", "考試。"], issue.Measures.Select(measure => measure.Text));
    }
}
