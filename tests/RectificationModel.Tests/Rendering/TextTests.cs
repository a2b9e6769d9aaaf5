using RectificationModel.Rendering.Text;

namespace RectificationModel.Tests.Rendering;

public sealed class TextTests
{
    private static readonly RectificationNotice Whole = new()
    {
        Classification = "秘密",
        DocumentNumber = "云水发〔2024〕3号",
        Title = NoticeTitle.For("云岭县水务局", "巡察整改进展情况", NoticeGenre.Notice) with { Notes = ["（2024年3月）"] },
        Addressees = ["县委巡察办", "各乡镇"],
        Preamble = ["县委巡察组反馈了意见。"],
        Body =
        [
            new Section
            {
                Ordinal = Ordinal.Parse("一、"),
                Heading = "整改情况",
                Blocks =
                [
                    new RectificationIssue
                    {
                        Ordinal = Ordinal.Parse("（一）"),
                        Heading = "关于巡查不勤的问题",
                        HeadingEnd = "。",
                        Progress = ProgressState.Completed with { End = "。" },
                        Deadline = new("2024年6月底前") { Kind = DeadlineKind.Date, Date = new(2024, 6, 30) },
                        Responsible = [new("县水务局", ResponsibleRole.Lead), new("水管所", ResponsibleRole.Responsible), new("水文站", ResponsibleRole.Responsible), new("王某某", ResponsibleRole.Leader) { Caption = "责任人" }],
                        Blocks =
                        [
                            new LabelledPart { Label = "整改措施", Blocks = [new RectificationMeasure("排班。") { Marker = "一是" }, new RectificationMeasure("巡查。") { Marker = "二是" }] },
                            new Paragraph("成效初显。"),
                        ],
                    },
                    new RectificationIssue { Ordinal = Ordinal.Parse("（二）"), Heading = "记录缺页", Progress = ProgressState.InProgress with { Place = ProgressPlace.Heading }, Blocks = [new Paragraph("补页。")] },
                    new RectificationIssue
                    {
                        Ordinal = Ordinal.Parse("（三）"),
                        Heading = "档案混乱",
                        Progress = ProgressState.NotCompleted with { Place = ProgressPlace.End, Caption = "整改结论" },
                        Blocks = [new LabelledPart { Label = "整改措施", Blocks = [new RectificationMeasure("清点。") { Marker = "1." }] }, new LabelledPart { Label = "整改情况" }],
                    },
                ],
            },
            new Section { Ordinal = Ordinal.Parse("二、"), Heading = "下一步打算" },
        ],
        Closing = ["欢迎监督。"],
        Attachments = ["1.整改台账", "2.责任清单"],
        Signature = new() { Signers = ["云岭县水务局"], Date = new(2024, 3, 4) },
        Notes = ["（此件公开发布）"],
    };

    [Fact]
    public void A_marker_may_be_empty() =>
        Assert.Contains("补录。", new RectificationNotice { Title = new(), Body = [new LabelledPart { Label = "整改措施", Blocks = [new RectificationMeasure("补录。") { Marker = "" }] }] }.ToText(), StringComparison.Ordinal);

    [Fact]
    public void Every_part_has_its_line() => Assert.Equal(
        """
        秘密
        云水发〔2024〕3号
        云岭县水务局
        关于巡察整改进展情况的通报
        （2024年3月）

        县委巡察办、各乡镇：
        县委巡察组反馈了意见。
        一、整改情况
        （一）关于巡查不勤的问题。
        整改进度：已完成。
        整改时限：2024年6月底前
        牵头单位：县水务局
        责任单位：水管所、水文站
        责任人：王某某
        整改措施：一是排班。
        二是巡查。



        成效初显。
        （二）记录缺页（正在整改）
        补页。
        （三）档案混乱
        整改措施：
        1.清点。
        整改情况：
        整改结论：未完成
        二、下一步打算

        欢迎监督。

        附件：1.整改台账
        2.责任清单

        云岭县水务局
        2024年3月4日
        （此件公开发布）

        """,
        Whole.ToText());

    [Fact]
    public void A_form_is_written_with_its_labels()
    {
        RectificationIssue issue = new()
        {
            Caption = "一、反馈问题",
            Heading = "巡查不勤",
            Progress = ProgressState.Completed with { Place = ProgressPlace.End, Caption = "六、整改进度" },
            Deadline = new("长期坚持") { Caption = "三、整改时限", After = 2 },
            Responsible = [new("县水务局", ResponsibleRole.Lead) { Caption = "四、责任单位 牵头单位", End = "；", After = 2 }, new("水文站", ResponsibleRole.Supporting) { After = 2 }],
            Blocks =
            [
                new LabelledPart { Label = "问题编号", Blocks = [new Paragraph("7")] },
                new LabelledPart { Ordinal = Ordinal.Parse("二、"), Label = "整改目标", Blocks = [new Paragraph("记录完整。")] },
                new Paragraph("说明。"),
                new LabelledPart { Ordinal = Ordinal.Parse("五、"), Label = "整改措施", LabelEnd = "：", Blocks = [new Paragraph("排班。")] },
                new LabelledPart { Label = "【整改情况】", Blocks = [new Paragraph("已排班。")] },
            ],
        };

        Assert.Equal(
            """
            关于整改的通报

            问题编号：7
            一、反馈问题
            巡查不勤
            二、整改目标
            记录完整。
            三、整改时限
            长期坚持
            四、责任单位 牵头单位：县水务局；配合单位：水文站
            说明。
            五、整改措施：排班。
            【整改情况】已排班。
            六、整改进度
            已完成

            """,
            new RectificationNotice { Title = NoticeTitle.For(null, "整改", NoticeGenre.Notice), Body = [issue] }.ToText());
    }

    [Fact]
    public void What_stands_beside_a_part_is_set_off()
    {
        RectificationNotice notice = new()
        {
            Title = NoticeTitle.For(null, "整改", NoticeGenre.Notice),
            Body =
            [
                new RectificationIssue
                {
                    Ordinal = Ordinal.Parse("一、"),
                    Heading = "关于巡查不勤的问题",
                    Blocks =
                    [
                        new LabelledPart { Label = "整改措施", Blocks = [new Paragraph("排班。")] },
                        new RectificationMeasure("巡查。") { Marker = "一是" },
                        new LabelledPart { Label = "整改成效", Blocks = [new Paragraph("已见效。")] },
                        new Section { Ordinal = Ordinal.Parse("（一）"), Heading = "细则", Blocks = [new Paragraph("列明。")] },
                    ],
                },
            ],
        };

        Assert.Equal("关于整改的通报\n\n一、关于巡查不勤的问题\n整改措施：排班。\n\n\n\n一是巡查。\n整改成效：已见效。\n\n\n\n（一）细则\n列明。\n", notice.ToText());
        Assert.Equal(notice.Compose(), RectificationNotice.Parse(notice.ToText()));
    }

    [Theory]
    [InlineData("二〇二四年三月四日", "二〇二四年三月四日\n")]
    [InlineData(null, "2024年3月4日\n")]
    public void The_date_is_written_as_it_stood(string? dateText, string expected) =>
        Assert.Equal(expected, new RectificationNotice { Title = new(), Signature = new() { Date = new(2024, 3, 4), DateText = dateText } }.ToText());

    [Fact]
    public void Lines_that_a_reader_would_join_are_kept_apart()
    {
        RectificationNotice notice = new() { Title = new(), Preamble = ["局里开会，", "讨论。"] };

        Assert.Equal("局里开会，\n\n\n讨论。\n", notice.ToText());
        Assert.Equal(notice.Preamble, RectificationNotice.Parse(notice.ToText()).Preamble);
    }

    [Fact]
    public void A_renderer_has_its_own_line_ends()
    {
        NoticeTextRenderer renderer = new(new() { NewLine = "\r\n" });
        RectificationNotice notice = new() { Title = new() { Lines = ["关于整改的通报"] }, Preamble = ["已整改。"] };

        Assert.Equal("\r\n", renderer.Options.NewLine);
        Assert.Equal("关于整改的通报\r\n\r\n已整改。\r\n", renderer.Render(notice));
        Assert.Throws<ArgumentException>(() => new NoticeTextOptions { NewLine = "" });
        Assert.Throws<ArgumentNullException>(() => renderer.Render(null!));
        Assert.Throws<ArgumentNullException>(() => renderer.Render(notice, (TextWriter)null!));
    }

    [Fact]
    public void An_empty_notice_has_no_text() => Assert.Equal("", new RectificationNotice { Title = new(), Body = [new Paragraph(" ")] }.ToText());
}
