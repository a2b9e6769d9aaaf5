using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using RectificationModel.Rendering.Html;

namespace RectificationModel.Tests.Rendering.Html;

public sealed class HtmlStructureTests
{
    private static readonly RectificationNotice Notice = new()
    {
        DocumentNumber = "云水发〔2024〕3号",
        Title = NoticeTitle.For("云岭县水务局党组", "巡察整改进展情况", NoticeGenre.Notice),
        Addressees = ["县委巡察办", "各乡镇"],
        Preamble = ["现将有关情况通报如下。"],
        Body =
        [
            new Section
            {
                Heading = "具体情况",
                Blocks =
                [
                    new RectificationIssue
                    {
                        Heading = "关于巡查不勤的问题",
                        Progress = ProgressState.CompletedAndKeptUp,
                        Deadline = new("2024年6月底前"),
                        Responsible = [new("县水务局", ResponsibleRole.Responsible), new("水文站", ResponsibleRole.Responsible), new("王某某", ResponsibleRole.Leader)],
                        Blocks = [new LabelledPart { Label = "整改措施", Blocks = [new RectificationMeasure("排班。"), new RectificationMeasure("巡查。")] }, new Paragraph("已见效。")],
                    },
                    new RectificationIssue { Heading = "关于清淤不力的问题", Progress = ProgressState.InProgress with { Place = ProgressPlace.Heading } },
                    new RectificationIssue { Heading = "关于台账不全的问题" },
                ],
            },
        ],
        Closing = ["欢迎监督。"],
        Attachments = ["1.台账", "2.清单"],
        Signature = new() { Signers = ["云岭县水务局党组"], Date = new(2024, 3, 4) },
        Notes = ["（此件公开发布）"],
    };

    private readonly IHtmlDocument _page = HtmlPage.Read(Notice.ToHtml());

    [Fact]
    public void A_page_is_sound() => HtmlPage.Check(Notice, Notice.ToHtml(), _page);

    [Fact]
    public void The_head_says_language_title_and_policy()
    {
        Assert.Equal("zh-CN", _page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("云岭县水务局党组关于巡察整改进展情况的通报", _page.Title);
        Assert.Equal("utf-8", _page.QuerySelector("meta[charset]")!.GetAttribute("charset"));
        string policy = _page.QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content")!;
        Assert.StartsWith("default-src 'none'; style-src 'sha256-", policy, StringComparison.Ordinal);
        Assert.Equal("\n" + NoticeHtmlRenderer.StyleSheet, _page.QuerySelector("style")!.TextContent);
    }

    [Fact]
    public void The_landmarks_are_there_once_and_in_order() =>
        Assert.Equal(["header", "nav", "main", "footer"], _page.Body!.QuerySelectorAll("header, nav, main, footer").Select(element => element.LocalName));

    [Fact]
    public void Each_issue_is_a_heading_and_a_link_of_the_contents()
    {
        Assert.Equal(["（一）关于巡查不勤的问题", "（二）关于清淤不力的问题（正在整改）", "（三）关于台账不全的问题"], _page.QuerySelectorAll(".rn-issue > h3").Select(heading => heading.TextContent));
        Assert.Equal(["#rn-0-0", "#rn-0-1", "#rn-0-2"], _page.QuerySelectorAll("nav a").Select(link => link.GetAttribute("href")));
        Assert.Equal(["rn-0-0", "rn-0-1", "rn-0-2"], _page.QuerySelectorAll(".rn-issue").Select(issue => issue.Id));
        Assert.Equal(["已完成", "正在整改", "未载明"], _page.QuerySelectorAll("nav .rn-badge").Select(badge => badge.TextContent));
    }

    [Fact]
    public void The_overview_counts_states_in_a_bar_that_has_words()
    {
        Assert.Equal("共3个问题、2条措施", _page.QuerySelector(".rn-count")!.TextContent);
        IElement bar = _page.QuerySelector("svg.rn-bar")!;
        Assert.Equal("img", bar.GetAttribute("role"));
        Assert.Equal("3个问题：已完成1个，正在整改1个，未载明1个", bar.QuerySelector("title")!.TextContent);
        Assert.Equal(["33.333%", "33.333%", "33.333%"], bar.QuerySelectorAll(".rn-segment").Select(segment => segment.GetAttribute("width")));
        Assert.Equal(["0%", "33.333%", "66.667%"], bar.QuerySelectorAll(".rn-segment").Select(segment => segment.GetAttribute("x")));
        Assert.Equal(["已完成 1", "正在整改 1", "未载明 1"], _page.QuerySelectorAll(".rn-legend li").Select(item => item.TextContent.Trim()));
    }

    [Fact]
    public void Fields_are_terms_and_descriptions()
    {
        IElement fields = _page.QuerySelector("#rn-0-0 > dl")!;
        Assert.Equal(["整改进度：", "整改时限：", "责任单位：", "责任领导："], fields.QuerySelectorAll("dt").Select(term => term.TextContent));
        Assert.Equal(["已完成并长期坚持", "2024年6月底前", "县水务局、水文站", "王某某"], fields.QuerySelectorAll("dd").Select(description => description.TextContent));
    }

    [Fact]
    public void Measures_are_a_list_with_their_markers()
    {
        IElement part = _page.QuerySelector(".rn-part")!;
        Assert.Equal("整改措施：", part.QuerySelector("p.rn-label")!.TextContent);
        Assert.Equal(["一是排班。", "二是巡查。"], part.QuerySelectorAll("ul[role=list] > li").Select(item => item.TextContent));
    }

    [Fact]
    public void Head_and_tail_stand_where_they_belong()
    {
        Assert.Equal("云水发〔2024〕3号", _page.QuerySelector("header .rn-number")!.TextContent);
        Assert.Equal("县委巡察办、各乡镇：", _page.QuerySelector("main .rn-addressees")!.TextContent);
        Assert.Equal(["1.台账", "2.清单"], _page.QuerySelectorAll("main .rn-attachments li").Select(item => item.TextContent));
        Assert.Equal("2024-03-04", _page.QuerySelector("footer time")!.GetAttribute("datetime"));
        Assert.Equal("2024年3月4日", _page.QuerySelector("footer time")!.TextContent);
        Assert.Equal("（此件公开发布）", _page.QuerySelector("footer .rn-remark")!.TextContent);
    }

    [Fact]
    public void Headings_below_the_sixth_level_say_their_level()
    {
        Block block = new Paragraph("内容。");
        for (int i = 0; i < 40; i++)
        {
            block = new Section { Heading = $"第{40 - i}层", Blocks = [block] };
        }

        RectificationNotice notice = new() { Title = new() { Lines = ["关于整改的通报"] }, Body = [block] };
        IHtmlDocument page = HtmlPage.Read(notice.ToHtml());

        HtmlPage.Check(notice, notice.ToHtml(), page);
        Assert.Null(page.QuerySelectorAll("h6")[0].GetAttribute("aria-level"));
        Assert.Equal("41", page.QuerySelectorAll("h6")[^1].GetAttribute("aria-level"));
        Assert.Equal(32, page.QuerySelectorAll("section[id]").Length);
    }

    [Fact]
    public void Blank_members_leave_no_empty_headings()
    {
        RectificationNotice notice = new()
        {
            Title = new(),
            Preamble = [" "],
            Body = [new Section { Heading = "", Ordinal = Ordinal.Parse(""), Blocks = [new Section { Heading = "细则" }] }, new RectificationIssue { Heading = "", Caption = "" }, new LabelledPart { Label = "" }],
        };
        IHtmlDocument page = HtmlPage.Read(notice.ToHtml());

        HtmlPage.Check(notice, notice.ToHtml(), page);
        Assert.Equal("整改情况通报", page.Title);
        Assert.Equal("整改情况通报", page.QuerySelector("h1.rn-unseen")!.TextContent);
        Assert.Equal("（无标题）", page.QuerySelector(".rn-issue > h2")!.TextContent);
        Assert.Equal("一、细则", page.QuerySelector(".rn-section .rn-section > h2")!.TextContent);
    }

    [Fact]
    public void A_notice_without_issues_has_neither_contents_nor_overview() =>
        Assert.Null(HtmlPage.Read(new RectificationNotice { Title = new() { Lines = ["通报"] }, Preamble = ["完。"] }.ToHtml()).QuerySelector("nav, svg, .rn-guide"));

    [Fact]
    public void A_form_is_written_in_the_order_of_its_numbers()
    {
        RectificationNotice notice = RectificationNotice.Parse(
            "某县\n关于第3项问题整改情况的公示\n一、反馈问题\n渠道清淤不力。\n二、整改目标\n全部清淤。\n三、整改时限\n2024年6月底前\n四、责任单位\n县水务局\n五、整改措施\n一是清淤。\n六、整改结论\n已完成\n");
        IHtmlDocument page = HtmlPage.Read(notice.ToHtml());

        HtmlPage.Check(notice, notice.ToHtml(), page);
        string text = HtmlPage.Bare(page.QuerySelector("main")!.TextContent);
        int[] places = [.. ((string[])["一、反馈问题", "二、整改目标", "三、整改时限", "四、责任单位", "五、整改措施", "六、整改结论"]).Select(label => text.IndexOf(label, StringComparison.Ordinal))];
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    // 词意完整: the issuing organ and the subject each stay whole where the line is long enough for one of them.
    [Fact]
    public void A_title_may_break_before_its_subject()
    {
        IHtmlDocument page = HtmlPage.Read(new RectificationNotice { Title = new() { Lines = ["某某局党组关于整改情况的通报", "关于某事"] } }.ToHtml());
        Assert.Equal(["某某局党组", "关于整改情况的通报"], page.QuerySelectorAll(".rn-title-part").Select(part => part.TextContent));
        Assert.Equal(["某某局党组关于整改情况的通报", "关于某事"], page.QuerySelectorAll(".rn-title-line").Select(line => line.TextContent));
    }

    [Fact]
    public void Where_no_issue_tells_its_state_neither_bar_nor_badge_says_so()
    {
        IHtmlDocument page = HtmlPage.Read(new RectificationNotice { Title = new(), Body = [new RectificationIssue { Heading = "关于台账不全的问题" }] }.ToHtml());
        Assert.Equal("共1个问题", page.QuerySelector(".rn-count")!.TextContent);
        Assert.Empty(page.QuerySelectorAll(".rn-bar, .rn-legend, .rn-badge"));
        Assert.Single(page.QuerySelectorAll("nav a"));
    }
}
