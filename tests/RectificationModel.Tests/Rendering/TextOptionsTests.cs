using System.Text;
using RectificationModel.Rendering;
using RectificationModel.Rendering.Text;
using RectificationModel.Tests.Corpus;

namespace RectificationModel.Tests.Rendering;

public sealed class TextOptionsTests
{
    private static readonly RectificationNotice Notice = new()
    {
        Title = NoticeTitle.For("云岭县水务局", "整改进展情况", NoticeGenre.Notice),
        Body =
        [
            new Section
            {
                Heading = "整改情况",
                Blocks =
                [
                    new RectificationIssue
                    {
                        Heading = "关于巡查不勤的问题",
                        Progress = ProgressState.Completed,
                        Deadline = new("2024年6月底前"),
                        Responsible = [new("王某某", ResponsibleRole.Leader), new("水务局", ResponsibleRole.Lead), new("水管所", ResponsibleRole.Responsible), new("水文站", ResponsibleRole.Supporting), new("督查室", ResponsibleRole.Verifier) { Caption = "督办单位" }],
                        Blocks = [new Section { Heading = "细则", Blocks = [new Section { Heading = "附则" }] }],
                    },
                ],
            },
        ],
        Attachments = ["整改台账"],
    };

    [Fact]
    public void Captions_are_those_of_the_options_where_the_notice_has_none()
    {
        NoticeLabels labels = new() { Progress = "整改状态", Deadline = "完成时限", Leader = "包案领导", Lead = "主办单位", Responsible = "承办单位", Supporting = "协办单位", Verifier = "验收部门", Attachments = "附" };
        string text = new NoticeTextRenderer(new() { Labels = labels }).Render(Notice);

        Assert.Contains("\n整改状态：已完成\n完成时限：2024年6月底前\n包案领导：王某某\n主办单位：水务局\n承办单位：水管所\n协办单位：水文站\n督办单位：督查室\n", text, StringComparison.Ordinal);
        Assert.Contains("\n附：整改台账\n", text, StringComparison.Ordinal);
        Assert.Equal("验收部门", labels.Of(ResponsibleRole.Verifier));
    }

    [Fact]
    public void Levels_take_the_styles_of_the_options()
    {
        NoticeTextOptions options = new() { OrdinalStyles = [OrdinalStyle.Arabic, OrdinalStyle.Circled] };
        string text = new NoticeTextRenderer(options).Render(Notice);

        Assert.Contains("\n1.整改情况\n①关于巡查不勤的问题\n", text, StringComparison.Ordinal);
        Assert.Contains("\n①细则\n", text, StringComparison.Ordinal);
        RectificationNotice under = Notice with { Body = [((Section)Notice.Body[0]) with { Ordinal = Ordinal.Parse("（一）") }] };
        Assert.Contains("\n（一）整改情况\n1.关于巡查不勤的问题\n", new NoticeTextRenderer(options).Render(under), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new NoticeTextOptions { OrdinalStyles = [] });
        Assert.Throws<ArgumentException>(() => new NoticeTextOptions { OrdinalStyles = [OrdinalStyle.Other] });
    }

    [Theory]
    [InlineData("水务局召开会议，讨论整改。", 12, "水务局召开会\n议，讨论整\n改。\n")]
    [InlineData("甲乙丙丁、戊己庚辛", 8, "甲乙丙\n丁、戊己\n庚辛\n")]
    [InlineData("甲乙丙《办法》已印发", 8, "甲乙丙\n《办法》\n已印发\n")]
    [InlineData("甲乙abcdef丙", 8, "甲乙\nabcdef丙\n")]
    [InlineData("abcdefghijkl", 8, "abcdefgh\nijkl\n")]
    [InlineData("。。。。。。。。", 8, "。。。。。。。。\n")]
    [InlineData("甲乙 丙丁 戊己", 8, "甲乙 丙\n丁 戊己\n")]
    [InlineData("𠮷𠮷𠮷𠮷𠮷", 8, "𠮷𠮷𠮷𠮷\n𠮷\n")]
    [InlineData("甲乙丙丁", 8, "甲乙丙丁\n")]
    public void A_line_breaks_where_Chinese_typesetting_allows(string line, int width, string expected)
    {
        using StringWriter writer = new();
        LineWrapper.Write(line, width, "\n", writer);
        Assert.Equal(expected, writer.ToString());
    }

    [Theory]
    [InlineData(8)]
    [InlineData(20)]
    [InlineData(56)]
    public void Broken_lines_have_the_characters_of_the_text_and_keep_the_rules(int width)
    {
        foreach (string source in CorpusFiles.Read())
        {
            RectificationNotice notice = RectificationNotice.Parse(source);
            string broken = new NoticeTextRenderer(new() { Width = width }).Render(notice);
            Assert.Equal(Solid(notice.ToText()), Solid(broken));
            HashSet<string> whole = [.. notice.ToText().Split('\n').Select(line => line.Trim())];
            foreach (string line in broken.Split('\n').Where(line => line.Length > 0 && !whole.Contains(line)))
            {
                Assert.DoesNotContain(line[^1], "（《“");
                Assert.True(Columns(line.TrimEnd("。，、；：）》”！？…—.,;:)%".ToCharArray())) <= width + 4, line);
            }

            Assert.DoesNotContain(broken.Split('\n'), line => line.Length > 0 && "。，、；：）》”".Contains(line[0], StringComparison.Ordinal) && !whole.Any(own => own.StartsWith(line, StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void A_width_has_a_least_value()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new NoticeTextOptions { Width = NoticeTextOptions.MinWidth - 1 });
        Assert.Null(NoticeTextOptions.Default.Width);
        Assert.Equal(new NoticeTextOptions { Width = 56 }, new NoticeTextOptions { Width = 56 });
    }

    [Fact]
    public async Task Streams_get_the_same_text_as_UTF8()
    {
        RectificationNotice notice = Notice with { Preamble = [string.Concat(Enumerable.Repeat("𠮷务", 5000))] };
        byte[] expected = Encoding.UTF8.GetBytes(notice.ToText());
        using MemoryStream now = new();
        using MemoryStream later = new();

#pragma warning disable CA1849 // the one beside it is under test too
        NoticeTextRenderer.Default.Render(notice, now);
#pragma warning restore CA1849
        await NoticeTextRenderer.Default.RenderAsync(notice, later, TestContext.Current.CancellationToken);

        Assert.Equal(expected, now.ToArray());
        Assert.Equal(expected, later.ToArray());
        Assert.Throws<ArgumentNullException>(() => NoticeTextRenderer.Default.Render(notice, (Stream)null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => NoticeTextRenderer.Default.RenderAsync(notice, null!, TestContext.Current.CancellationToken));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => NoticeTextRenderer.Default.RenderAsync(notice, later, new CancellationToken(canceled: true)));
    }

    private static string Solid(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static int Columns(string line) => line.EnumerateRunes().Sum(EastAsianWidth.Of);
}
