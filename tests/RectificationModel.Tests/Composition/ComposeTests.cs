namespace RectificationModel.Tests.Composition;

public sealed class ComposeTests
{
    private static readonly NoticeTitle Title = NoticeTitle.For("云岭县水务局", "整改进展情况", NoticeGenre.Notice);

    [Theory]
    [InlineData(InspectionKind.Xunshi, "巡视")]
    [InlineData(InspectionKind.Xuncha, "巡察")]
    [InlineData(InspectionKind.Audit, "审计")]
    [InlineData(InspectionKind.Environmental, "生态环境保护督察")]
    [InlineData(InspectionKind.Supervision, "督查")]
    [InlineData(InspectionKind.Other, "检查")]
    public void An_opening_is_written_from_an_inspection_of_each_kind(InspectionKind kind, string act)
    {
        RectificationNotice notice = new()
        {
            Title = Title,
            Inspection = new()
            {
                Kind = kind,
                Authority = "县委",
                Teams = ["县委第二巡察组"],
                Inspected = ["县水务局", "县水文站"],
                Period = new(new(2022, 11, 1), new(2023, 1, 31)),
                FeedbackOn = new(2023, 3, 2),
                LegalBasis = ["整改办法"],
            },
        };

        Assert.Equal(
            [$"根据县委统一部署，2022年11月1日至2023年1月31日，县委第二巡察组对县水务局、县水文站进行了{act}。2023年3月2日，县委第二巡察组向县水务局、县水文站反馈了{act}意见。按照《整改办法》有关规定，现将{act}整改进展情况予以公布。"],
            notice.Compose().Preamble);
    }

    [Fact]
    public void An_opening_says_only_what_is_known()
    {
        RectificationNotice notice = new() { Title = Title, Inspection = new() { Kind = InspectionKind.Audit, Teams = ["县审计局"], FeedbackOn = new(2023, 3, 2) } };

        Assert.Equal(["2023年3月2日，县审计局反馈了审计意见。现将审计整改进展情况予以公布。"], notice.Compose().Preamble);
        Assert.Equal(["现将审计整改进展情况予以公布。"], (notice with { Inspection = new() { Kind = InspectionKind.Audit } }).Compose().Preamble);
        Assert.Empty((notice with { Inspection = new() { Kind = InspectionKind.Audit }, Title = NoticeTitle.For(null, "审计整改情况", NoticeGenre.Announcement) }).Compose().Preamble);
        Assert.Equal(["2023年3月2日，县审计局反馈了审计意见。", "各位代表。"], (notice with { Preamble = ["各位代表。"] }).Compose().Preamble);
        Assert.Equal(["2023年3月2日，县审计局反馈了审计意见。"], (notice with { Preamble = ["2023年3月2日，县审计局反馈了审计意见。"] }).Compose().Preamble);
    }

    [Fact]
    public void Ordinals_and_markers_are_given_by_level()
    {
        RectificationNotice notice = new()
        {
            Title = Title,
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
                            Blocks =
                            [
                                new RectificationMeasure("排班。"), new RectificationMeasure("巡查。") { Marker = "三是" }, new RectificationMeasure("归档。"),
                                new LabelledPart { Label = "下一步措施", Blocks = [new RectificationMeasure("再查。")] },
                                new Section { Heading = "细则", Blocks = [new Section { Heading = "附则", Blocks = [new Section { Heading = "末", Blocks = [new Section { Heading = "末末" }] }] }] },
                            ],
                        },
                        new RectificationIssue { Heading = "关于记录缺页的问题", Ordinal = Ordinal.Parse("（五）") },
                        new RectificationIssue { Heading = "关于档案混乱的问题" },
                        new RectificationIssue { Heading = "关于标牌缺失的问题", Caption = "反馈问题" },
                    ],
                },
                new Section { Heading = "下一步打算", Ordinal = Ordinal.Parse("贰") },
                new Section { Heading = "尾声" },
                new RectificationMeasure("再接再厉。") { Marker = "7." },
                new RectificationMeasure("善作善成。"),
                new RectificationMeasure("久久为功。") { Marker = "甲" },
                new RectificationMeasure("驰而不息。"),
            ],
        };

        RectificationNotice composed = notice.Compose();

        Assert.Equal(["一、", "（一）", "1.", "（1）", "①", "①", "（五）", "（六）", "", "贰", "一、"], composed.Descendants<Section>().Select(s => s.Ordinal?.Text ?? ""));
        Assert.Equal(["一是", "三是", "四是", "一是", "7.", "八是", "甲", "九是"], composed.Descendants<RectificationMeasure>().Select(m => m.Marker));
        Assert.Equal(composed, composed.Compose());
    }

    [Fact]
    public void A_state_that_no_sentence_tells_gets_a_line()
    {
        RectificationIssue issue = new() { Heading = "关于巡查不勤的问题", Progress = ProgressState.Completed with { Place = ProgressPlace.Text }, Blocks = [new Paragraph("排班。")] };
        RectificationIssue told = issue with { Progress = null, Blocks = [new Paragraph("排班。该问题已完成整改。")] };
        RectificationNotice composed = new RectificationNotice { Title = Title, Body = [issue, told] }.Compose();

        Assert.Equal([ProgressPlace.Lead, ProgressPlace.Text], composed.Issues().Select(i => i.Progress?.Place));
        Assert.Equal("该问题已完成整改", composed.Issues().Last().Progress?.Label);
    }

    [Fact]
    public void Contacts_and_the_period_are_named_at_the_end()
    {
        RectificationNotice notice = new()
        {
            Title = Title,
            Closing = ["欢迎监督，电话0700-5550101。"],
            PublicPeriod = new() { Start = new(2024, 3, 4), End = new(2024, 3, 8), Days = 5, DayKind = DayKind.Working, Text = "2024年3月4日至3月8日，共5个工作日" },
            Contacts =
            [
                new(ContactKind.Phone, "0700-5550101"), new(ContactKind.Fax, "0700-5550102"), new(ContactKind.Email, "ylsw@example.cn"), new(ContactKind.Address, "云岭县青山路1号"),
                new(ContactKind.PostalCode, "425999"), new(ContactKind.Person, "王某某"), new(ContactKind.Website, "www.example.cn"), new(ContactKind.Hours, "工作日8:00—12:00"), new(ContactKind.Phone, "0700-5550103") { Label = "监督电话" },
            ],
        };

        RectificationNotice composed = notice.Compose();

        Assert.Equal(
            ["欢迎监督，电话0700-5550101。", "公示时间：2024年3月4日至3月8日，共5个工作日。", "联系方式：传真：0700-5550102；电子邮箱：ylsw@example.cn；联系地址：云岭县青山路1号；邮政编码：425999；联系人：王某某；网址：www.example.cn；受理时间：工作日8:00—12:00；监督电话：0700-5550103。"],
            composed.Closing);
        Assert.Equal(composed, composed.Compose());
        Assert.Equal(notice.Contacts.Select(c => c.Value), composed.Contacts.Select(c => c.Value));
    }

    [Fact]
    public void A_title_is_written_where_no_text_tells_of_the_inspection()
    {
        RectificationNotice notice = new() { Title = new(), Inspection = new() { Kind = InspectionKind.Xuncha, Teams = ["县委第二巡察组"], Inspected = ["县水务局"] } };

        Assert.Equal(["县水务局", "关于巡察整改进展情况的通报"], notice.Compose().Title.Lines);
        Assert.Equal(["中共云岭县水务局党组", "关于巡察整改进展情况的通报"], (notice with { Signature = new() { Signers = ["中共云岭县水务局党组"] } }).Compose().Title.Lines);
        Assert.Equal(["关于巡察整改进展情况的通报"], (notice with { Inspection = notice.Inspection with { Inspected = ["县水务局", "县水文站"] } }).Compose().Title.Lines);
        Assert.Empty((notice with { Inspection = null }).Compose().Title.Lines);
    }

    [Fact]
    public void An_opening_that_does_not_tell_of_the_inspection_gets_its_facts_before_it()
    {
        RectificationNotice notice = new()
        {
            Title = Title,
            Inspection = new() { Kind = InspectionKind.Xuncha, Teams = ["县委第二巡察组"], Inspected = ["县水务局"], FeedbackOn = new(2023, 3, 2) },
            Preamble = ["现将有关情况通报如下。"],
        };

        RectificationNotice composed = notice.Compose();

        Assert.Equal(["县委第二巡察组对县水务局进行了巡察。2023年3月2日，县委第二巡察组向县水务局反馈了巡察意见。", "现将有关情况通报如下。"], composed.Preamble);
        Assert.Equal("县委", composed.Inspection?.Authority);
        Assert.Equal(composed, composed.Compose());
    }

    [Fact]
    public void An_opening_that_tells_more_than_the_inspection_fills_it()
    {
        RectificationNotice notice = new()
        {
            Title = Title,
            Inspection = new() { Kind = InspectionKind.Xuncha },
            Preamble = ["2023年3月2日，县委第二巡察组向县水务局反馈了巡察意见。"],
        };

        Inspection inspection = notice.Compose().Inspection!;

        Assert.Equal(notice.Preamble, notice.Compose().Preamble);
        Assert.Equal(["县委第二巡察组"], inspection.Teams);
        Assert.Equal(new DateOnly(2023, 3, 2), inspection.FeedbackOn);
    }

    [Fact]
    public void Views_of_wordings_are_filled()
    {
        RectificationNotice composed = new RectificationNotice
        {
            Title = Title,
            Body = [new RectificationIssue { Heading = "关于巡查不勤的问题", Progress = new() { Label = "已完成并长期坚持" }, Deadline = new("2024年6月底前，并长期坚持"), Blocks = [new Paragraph("排班。")] }],
            PublicPeriod = new() { Start = new(2024, 3, 4), End = new(2024, 3, 8), Days = 5, DayKind = DayKind.Working, Text = "" },
            Signature = new() { Signers = ["云岭县水务局"], DateText = "二〇二四年三月四日" },
            Notes = ["此件公开发布", "（附注）二"],
        }.Compose();

        RectificationIssue issue = composed.Issues().Single();
        Assert.Equal((Completion.Completed, Upkeep.LongTerm), (issue.Progress!.Completion, issue.Progress.Upkeep));
        Assert.Equal((DeadlineKind.Date, new DateOnly(2024, 6, 30), true), (issue.Deadline!.Kind, issue.Deadline.Date, issue.Deadline.LongTerm));
        Assert.Equal("2024年3月4日至3月8日，共5个工作日", composed.PublicPeriod!.Text);
        Assert.Contains("公示时间：2024年3月4日至3月8日，共5个工作日。", composed.Closing);
        Assert.Equal((new DateOnly(2024, 3, 4), "二〇二四年三月四日"), (composed.Signature!.Date, composed.Signature.DateText));
        Assert.Equal(["（此件公开发布）", "（（附注）二）"], composed.Notes);
    }

    [Theory]
    [InlineData("2024年3月4日", null)]
    [InlineData(" ", null)]
    [InlineData("2024年3月", "2024年3月")]
    public void A_date_in_the_usual_form_needs_no_words(string text, string? kept) =>
        Assert.Equal(kept, new RectificationNotice { Title = Title, Signature = new() { Date = new(2024, 3, 4), DateText = text } }.Compose().Signature!.DateText);

    [Fact]
    public void The_days_that_a_period_states_are_read()
    {
        PublicPeriod period = new() { Start = new(2024, 3, 4), End = new(2024, 3, 8), Text = "2024年3月4日至3月8日，共5天" };
        PublicPeriod composed = new RectificationNotice { Title = Title, PublicPeriod = period }.Compose().PublicPeriod!;

        Assert.Equal((5, DayKind.Calendar), (composed.Days, composed.DayKind));
        Assert.Equal("2024年3月4日至3月8日，共5天", new RectificationNotice { Title = Title, PublicPeriod = period with { Text = "", Days = 5, DayKind = DayKind.Calendar } }.Compose().PublicPeriod!.Text);
    }

    [Fact]
    public void What_is_complete_stays_as_it_is()
    {
        RectificationNotice notice = new() { Title = Title, Body = [new Paragraph("排班。")] };

        Assert.Equal(notice, notice.Compose());
    }
}
