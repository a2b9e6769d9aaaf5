using RectificationModel.Parsing;
using RectificationModel.Tests.Properties;

namespace RectificationModel.Tests.Parsing;

public sealed class HeadAndTailTests
{
    private const string Body = "一、整改情况\n召开会议3次。\n";

    [Fact]
    public void Everything_around_the_body_is_read()
    {
        RectificationNotice notice = Laws.Check(
            $"""
            秘密
            云水发〔2024〕3号
            中共云岭县水务局党组
            关于巡察整改进展情况的通报
            （2024年3月）
            县委巡察办、各乡镇（街道、园区）、 县直单位：
            根据县委统一部署，县委第二巡察组对县水务局进行了巡察。
            {Body}
            欢迎广大群众监督。公示时间为2024年3月4日至3月8日，共5个工作日。
            联系电话：0700-5550101；电子邮箱：ylsw@example.cn。

            附件：1.整改台账
            2.责任清单

            云岭县水务局  云岭县水文站
            二〇二四年三月四日
            （此件公开发布）
            抄送：县委办
            """).Notice;

        Assert.Equal("秘密", notice.Classification);
        Assert.Equal("云水发〔2024〕3号", notice.DocumentNumber);
        Assert.Equal(["中共云岭县水务局党组", "关于巡察整改进展情况的通报"], notice.Title.Lines);
        Assert.Equal(["（2024年3月）"], notice.Title.Notes);
        Assert.Equal(["县委巡察办", "各乡镇（街道、园区）", "县直单位"], notice.Addressees);
        Assert.Equal(["县水务局"], notice.Inspection?.Inspected ?? default);
        Assert.Equal(2, notice.Closing.Count);
        Assert.Equal((5, DayKind.Working), (notice.PublicPeriod?.Days, notice.PublicPeriod?.DayKind));
        Assert.Equal([new(ContactKind.Phone, "0700-5550101"), new(ContactKind.Email, "ylsw@example.cn")], notice.Contacts);
        Assert.Equal(["1.整改台账", "2.责任清单"], notice.Attachments);
        Assert.Equal(new Signature { Signers = ["云岭县水务局", "云岭县水文站"], Date = new(2024, 3, 4), DateText = "二〇二四年三月四日" }, notice.Signature);
        Assert.Equal(["（此件公开发布）", "抄送：县委办"], notice.Notes);
    }

    [Theory]
    [InlineData("关于巡察整改情况的通报\n关于巡察整改情况的通报\n", "关于巡察整改情况的通报")]
    [InlineData("云岭县水务局\n关于巡察整改情况的通报\n云岭县水务局关于\n巡察整改情况的通报\n", "云岭县水务局|关于巡察整改情况的通报")]
    [InlineData("云岭县水务局巡察整改情况\n", "云岭县水务局巡察整改情况")]
    [InlineData("云岭县水务局\n关于巡察整改情况的\n通　　报\n", "云岭县水务局|关于巡察整改情况的|通报")]
    [InlineData("云岭学院 > 信息公开 > 党务公开\n关于巡察整改情况的通报\n", "关于巡察整改情况的通报")]
    [InlineData("", "")]
    [InlineData("县委召开会议。\n", "")]
    [InlineData("一次很长的没有文种的前言，说明情况\n", "")]
    public void A_title_is_found_once(string head, string lines) => Assert.Equal(lines, string.Join('|', Laws.Check(head + Body).Notice.Title.Lines));

    [Fact]
    public void A_venue_under_the_title_needs_no_dash() => Assert.Equal(
        ["2024年3月4日在云岭县第九届人民代表大会常务委员会第二次会议上", "县审计局局长　岑某"],
        Laws.Check($"关于审计查出问题整改情况的报告\n2024年3月4日在云岭县第九届人民代表大会常务委员会第二次会议上\n县审计局局长　岑某\n主任、各位委员：\n现报告如下。\n{Body}").Notice.Title.Notes);

    [Fact]
    public void Notes_go_on_behind_a_title_printed_twice()
    {
        NoticeTitle title = Laws.Check($"关于云岭县审计整改情况的报告\n县审计局局长　岑某\n关于云岭县审计整改情况的报告\n——2024年3月4日在常委会会议上\n主任、各位委员：\n现报告如下。\n{Body}").Notice.Title;

        Assert.Equal(["关于云岭县审计整改情况的报告"], title.Lines);
        Assert.Equal(["县审计局局长　岑某", "——2024年3月4日在常委会会议上"], title.Notes);
    }

    [Fact]
    public void A_title_printed_twice_leaves_an_artefact()
    {
        const string Text = "关于巡察整改情况的通报\n关于巡察整改\n情况的通报\n" + Body;
        NoticeParseResult result = Laws.Check(Text);

        Assert.Equal(["RP1001", "RP1001"], result.Diagnostics.Select(d => d.Id));
        Assert.Equal(["关于巡察整改", "情况的通报"], result.Segments.Where(s => s.Kind == SegmentKind.Artefact).Select(s => s.Span.Of(Text).ToString()));
    }

    [Fact]
    public void The_number_may_stand_under_the_title()
    {
        RectificationNotice notice = Laws.Check("关于巡察整改情况的通报\n云水发〔2024〕3号\n" + Body).Notice;

        Assert.Equal("云水发〔2024〕3号", notice.DocumentNumber);
    }

    [Theory]
    [InlineData("\n云岭县青山水利水电投资建设\n有限公司\n2024年3月4日\n", "云岭县青山水利水电投资建设有限公司", "2024-03-04")]
    [InlineData("\n云岭县水务局\n整改工作领导小组\n2024年3月4日\n", "云岭县水务局整改工作领导小组", "2024-03-04")]
    [InlineData("\n云岭县水务局\n云岭县林业局\n", "云岭县水务局|云岭县林业局", null)]
    [InlineData("\n2024年3月4日\n", "", "2024-03-04")]
    public void Signers_stand_on_one_line_or_several(string tail, string signers, string? date)
    {
        Signature? signature = Laws.Check("关于巡察整改情况的通报\n" + Body + tail).Notice.Signature;

        Assert.Equal(signers, string.Join('|', signature?.Signers ?? default));
        Assert.Equal(date, signature?.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Null(signature?.DateText);
    }

    [Theory]
    [InlineData("一、整改情况\n牵头的是\n云岭县水务局\n")]
    [InlineData("一、整改情况\n召开会议3次。\n")]
    [InlineData("一、牵头单位情况\n云岭县水务局\n")]
    public void What_no_finished_prose_stands_before_is_no_signature(string text) => Assert.Null(Laws.Check("关于巡察整改情况的通报\n" + text).Notice.Signature);

    [Theory]
    [InlineData("附件：\n整改台账\n责任清单", "整改台账|责任清单")]
    [InlineData("附件：整改台账", "整改台账")]
    [InlineData("附件：", "")]
    [InlineData("附件见网站。", "")]
    public void Attachments_stand_at_the_end(string tail, string items) =>
        Assert.Equal(items, string.Join('|', Laws.Check($"关于巡察整改情况的通报\n{Body}特此通报。\n\n{tail}\n\n云岭县水务局\n2024年3月4日\n").Notice.Attachments));

    [Fact]
    public void Attachments_may_stand_behind_the_signature()
    {
        RectificationNotice notice = RectificationNotice.Parse($"关于巡察整改情况的通报\n{Body}特此通报。\n\n云岭县水务局\n2024年3月4日\n\n附件：整改台账\n");

        Assert.Equal(["整改台账"], notice.Attachments);
        Assert.Equal(["云岭县水务局"], notice.Signature?.Signers ?? default);
    }

    [Fact]
    public void Brackets_at_the_end_of_an_unsigned_text_are_prose()
    {
        RectificationNotice notice = Laws.Check("关于巡察整改情况的通报\n" + Body + "（此段内容只在内部说明）\n").Notice;

        Assert.Empty(notice.Notes);
        Assert.Null(notice.Signature);
    }

    [Fact]
    public void A_text_without_structure_may_still_close()
    {
        RectificationNotice notice = Laws.Check("关于巡察整改情况的通报\n县委巡察组反馈了意见，已整改。\n补齐了记录。\n欢迎监督，联系电话：5550101。\n").Notice;

        Assert.Equal(2, notice.Preamble.Count);
        Assert.Empty(notice.Body);
        Assert.Equal(["欢迎监督，联系电话：5550101。"], notice.Closing);
    }

    [Fact]
    public void A_list_in_a_text_without_structure_is_its_body()
    {
        RectificationNotice notice = Laws.Check("关于巡察整改情况的通报\n县委巡察组反馈了意见，已整改。\n整改仍有差距：一是排班不细；二是记录不全。\n下一步，逐项督办。\n\n云岭县水务局\n2024年3月4日\n").Notice;

        Assert.Equal(["县委巡察组反馈了意见，已整改。", "整改仍有差距："], notice.Preamble);
        Assert.Equal("- 一是|排班不细；\n- 二是|记录不全。\n下一步，逐项督办。", NoticeOutline.Of(notice));
        Assert.Equal(new(2024, 3, 4), notice.Signature?.Date);
    }

    [Fact]
    public void A_full_stop_of_half_width_ends_a_line_above_the_signers() => Assert.Equal(
        ["云岭县水务局"],
        Laws.Check($"关于巡察整改情况的通报\n{Body}专此报告.\n云岭县水务局\n2024年3月4日\n").Notice.Signature?.Signers);

    [Fact]
    public void Labels_of_the_closing_may_stand_above_their_values()
    {
        RectificationNotice notice = Laws.Check(
            """
            关于第七项问题整改完成情况的公示
            反馈问题
            水库巡查记录缺页。
            整改结论
            已完成
            公示时间
            2023年12月11日至12月20日，共8个工作日
            联系人
            葛某某
            联系电话
            0700-5550140
            联系地址
            云岭县南浦路62号
            云岭县水务局
            2023年12月11日
            """).Notice;

        Assert.Equal((new DateOnly(2023, 12, 11), new DateOnly(2023, 12, 20), 8), (notice.PublicPeriod?.Start, notice.PublicPeriod?.End, notice.PublicPeriod?.Days));
        Assert.Equal([(ContactKind.Person, "葛某某"), (ContactKind.Phone, "0700-5550140"), (ContactKind.Address, "云岭县南浦路62号")], notice.Contacts.Select(contact => (contact.Kind, contact.Value)));
    }

    [Fact]
    public void What_follows_a_bare_heading_belongs_under_it()
    {
        RectificationNotice notice = Laws.Check("关于巡察整改情况的通报\n一、整改情况\n召开会议3次。\n二、联系方式\n联系电话：0700-5550101。\n").Notice;

        Assert.Empty(notice.Closing);
        Assert.Equal([new(ContactKind.Phone, "0700-5550101")], notice.Contacts);
    }

    [Theory]
    [InlineData("云岭县水务局2024年3月4日\n", "")]
    [InlineData("云岭县水务局2024年3月4日\n（联系人：王某某　电话：0700-5550101）\n", "（联系人：王某某　电话：0700-5550101）")]
    [InlineData("\n云岭县水务局\n2024年3月4日\n联系人：王某某　电话：0700-5550101\n", "联系人：王某某　电话：0700-5550101")]
    [InlineData("\n云岭县水务局\n2024年3月4日\n举报受理：县纪委监委 0700-5550101\n通讯地址：云岭县临江路8号\n", "举报受理：县纪委监委 0700-5550101|通讯地址：云岭县临江路8号")]
    public void A_signature_may_have_lost_its_break_or_stand_above_contacts(string tail, string notes)
    {
        RectificationNotice notice = Laws.Check("关于巡察整改情况的通报\n" + Body + "特此通报。\n" + tail).Notice;

        Assert.Equal(new Signature { Signers = ["云岭县水务局"], Date = new(2024, 3, 4) }, notice.Signature);
        Assert.Equal(notes, string.Join('|', notice.Notes));
    }

    [Fact]
    public void Contacts_among_the_notes_need_no_brackets_below_a_date_alone()
    {
        RectificationNotice notice = new() { Title = new() { Lines = ["关于巡察整改情况的通报"] }, Body = [new Paragraph("排班。")], Notes = ["联系人：王某某", "此件公开"] };

        Assert.Equal(["（联系人：王某某）", "（此件公开）"], notice.Compose().Notes);
        Assert.Equal(["联系人：王某某", "（此件公开）"], (notice with { Signature = new() { Signers = ["云岭县水务局"], Date = new(2024, 3, 4) } }).Compose().Notes);
    }

    [Fact]
    public void The_first_heading_may_have_lost_its_break()
    {
        RectificationNotice notice = Laws.Check("关于巡察整改情况的通报\n县委巡察组反馈了意见，现将整改情况通报如下：一、整改工作组织情况。召开会议。二、反馈问题整改情况（一）关于巡查不勤的问题。排班。\n").Notice;

        Assert.Equal(["县委巡察组反馈了意见，现将整改情况通报如下："], notice.Preamble);
        Assert.Equal("§ 一、|整改工作组织情况|。\n  召开会议。\n§ 二、|反馈问题整改情况|\n  ! （一）|关于巡查不勤的问题|。\n    排班。", NoticeOutline.Of(notice));
    }

    [Fact]
    public void The_head_of_the_pages_is_no_title()
    {
        NoticeParseResult result = Laws.Check("云岭县人大会议材料\n关于审计查出问题整改情况的报告\n县政府开展了整改。\n- 1 -\n云岭县人大会议材料\n一、整改情况\n召开会议。\n- 2 -\n另一行\n");

        Assert.Equal(["关于审计查出问题整改情况的报告"], result.Notice.Title.Lines);
        Assert.Equal(["云岭县人大会议材料", "- 1 -", "云岭县人大会议材料", "- 2 -"], result.Segments.Where(s => s.Kind == SegmentKind.Artefact).Select(s => s.Span.Of(result.Source).ToString()));
    }

    [Fact]
    public void The_head_of_later_pages_parts_no_paragraph()
    {
        NoticeParseResult result = Laws.Check("关于巡察整改情况的通报\n一、整改情况\n召开会议，研究\n— 1 —\n云岭县水务局党务公开\n方案。\n补齐记录，归档\n— 2 —\n云岭县水务局党务公开\n存查。\n");

        Assert.Equal(["— 1 —", "云岭县水务局党务公开", "— 2 —", "云岭县水务局党务公开"], result.Segments.Where(s => s.Kind == SegmentKind.Artefact).Select(s => s.Span.Of(result.Source).ToString()));
    }

    [Theory]
    [InlineData("云岭县水务局党务公开\n— 1 —\n云岭县林业局党务公开\n")]
    [InlineData("— 1 —\n云岭县水务局党务公开\n补齐记录。\n云岭县水务局党务公开\n")]
    public void A_line_that_heads_no_second_page_is_text(string text) =>
        Assert.DoesNotContain(Laws.Check("关于巡察整改情况的通报\n一、整改情况\n召开会议。\n" + text).Segments, s => s.Kind == SegmentKind.Artefact && s.Span.Length > 6);

    [Fact]
    public void A_title_may_be_repeated_under_its_speaker()
    {
        NoticeParseResult result = Laws.Check("关于审计查出问题整改情况的报告\n审计局局长　王某某\n关于审计查出问题整改情况的报告\n" + Body);

        Assert.Equal(["审计局局长　王某某"], result.Notice.Title.Notes);
        Assert.Empty(result.Notice.Preamble);
        Assert.Single(result.Segments, segment => segment.Kind == SegmentKind.Artefact);
    }

    [Fact]
    public void A_heading_behind_a_sentence_opens_the_body_where_the_second_follows()
    {
        Assert.Equal("§ 一、|整改组织情况|。\n  召开会议。\n§ 二、|整改情况|\n  排班。", NoticeOutline.Of(Laws.Check("关于巡察整改情况的通报\n县委巡察组反馈了意见。一、整改组织情况。召开会议。\n二、整改情况\n排班。\n").Notice));
        Assert.Equal(["县委巡察组反馈了意见。一、整改组织情况。召开会议。"], Laws.Check("关于巡察整改情况的通报\n县委巡察组反馈了意见。一、整改组织情况。召开会议。\n三、整改情况\n排班。\n").Notice.Preamble);
    }

    [Theory]
    [InlineData("关于巡察整改情况的通报\n县委开展了巡察。\n- 1 -\n关于巡察整改情况的通报\n", "关于巡察整改情况的通报")]
    [InlineData("云岭县水务局\n关于巡察整改情况的通报\n县委开展了巡察。\n- 1 -\n云岭县水务局\n", "云岭县水务局|关于巡察整改情况的通报")]
    [InlineData("云岭县人民政府门户网站\n关于巡察整改情况的通报\n", "关于巡察整改情况的通报")]
    public void A_title_that_later_pages_repeat_stays_one(string head, string lines) => Assert.Equal(lines, string.Join('|', Laws.Check(head + Body).Notice.Title.Lines));

    [Fact]
    public void Issuers_that_fill_a_line_stand_apart_from_the_title_under_them() =>
        Assert.Equal(
            ["云岭县发展和改革局党组  云岭县粮食储备有限公司党支部", "关于巡察反馈意见整改情况的通报"],
            Laws.Check("云岭县发展和改革局党组  云岭县粮食储备有限公司党支部\n关于巡察反馈意见整改情况的通报\n" + Body).Notice.Title.Lines);

    // An organ whose name speaks of rectification signs; it is no title.
    [Fact]
    public void A_text_of_a_signature_alone_has_no_title()
    {
        RectificationNotice notice = RectificationNotice.Parse("云岭县巡察整改工作领导小组办公室\n2023年7月10日\n");

        Assert.Empty(notice.Title.Lines);
        Assert.Equal(["云岭县巡察整改工作领导小组办公室"], notice.Signature!.Signers);
    }
}
