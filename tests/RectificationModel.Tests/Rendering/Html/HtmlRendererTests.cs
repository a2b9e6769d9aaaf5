using AngleSharp.Html.Dom;
using RectificationModel.Facts;
using RectificationModel.Rendering;
using RectificationModel.Rendering.Html;

namespace RectificationModel.Tests.Rendering.Html;

/// <summary>A user replaces one renderer and keeps the rest.</summary>
public sealed class HtmlRendererTests
{
    private static readonly RectificationNotice Notice = new()
    {
        Title = new() { Lines = ["关于整改的通报"] },
        Body =
        [
            new Section { Heading = "前言", Blocks = [new Paragraph("2023年3月6日。")] },
            new RectificationIssue { Heading = "关于甲的问题", Progress = ProgressState.Completed, Blocks = [new RectificationIssue { Heading = "关于乙的问题", Progress = ProgressState.InProgress }] },
        ],
    };

    [Fact]
    public void One_renderer_is_replaced()
    {
        NoticeHtmlRenderer renderer = new(renderers: NoticeHtmlRenderer.DefaultRenderers.With<Paragraph>((paragraph, html) =>
            html.Open("blockquote", "own").Attribute("cite", html.Path.ToString()).Member("text", paragraph.Text).Close().Line()));
        IHtmlDocument page = HtmlPage.Read(renderer.Render(Notice));

        Assert.Equal("2023年3月6日。", page.QuerySelector("blockquote.own")!.TextContent);
        Assert.Equal("/body/0/blocks/0", page.QuerySelector("blockquote.own")!.GetAttribute("cite"));
        Assert.Equal("一、前言", page.QuerySelector(".rn-section > h2")!.TextContent);
    }

    [Fact]
    public void Links_lead_to_the_right_issue_whatever_else_is_left_out()
    {
        NoticeHtmlRenderer renderer = new(renderers: NoticeHtmlRenderer.DefaultRenderers.With<Section>((_, _) => { }).With<IssueOverview>((overview, html) => html.Open("p", "own").Text($"{overview.Issues}").Close()));
        IHtmlDocument page = HtmlPage.Read(renderer.Render(Notice));

        Assert.Equal(["#rn-1", "#rn-1-0"], page.QuerySelectorAll("nav a").Select(link => link.GetAttribute("href")));
        Assert.Contains("关于乙的问题", page.GetElementById("rn-1-0")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("2", page.QuerySelector(".rn-guide > p.own")!.TextContent);
    }

    [Fact]
    public void A_renderer_gets_marks_for_its_members()
    {
        NoticeHtmlRenderer renderer = new(new() { MarkedFacts = FactKinds.All }, NoticeHtmlRenderer.DefaultRenderers.With<Paragraph>((paragraph, html) => html.Open("pre").Member("text", paragraph.Text).Close()));

        Assert.Equal("2023年3月6日", HtmlPage.Read(renderer.Render(Notice)).QuerySelector("pre > mark")!.TextContent);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("a>")]
    [InlineData("1a")]
    [InlineData("script")]
    [InlineData("STYLE")]
    public void Names_and_raw_texts_are_refused(string element) => Assert.ThrowsAny<ArgumentException>(() => Render(html => html.Open(element)));

    [Theory]
    [InlineData("a\"b")]
    [InlineData("x=y")]
    public void Names_of_attributes_are_checked(string name) => Assert.Throws<ArgumentException>(() => Render(html => html.Open("p").Attribute(name, "")));

    [Fact]
    public void What_would_not_be_well_formed_is_refused()
    {
        Assert.Throws<InvalidOperationException>(() => Render(html => html.Open("p").Text("x").Attribute("class", "y")));
        Assert.Throws<InvalidOperationException>(() => Render(html =>
        {
            for (int i = 0; i < 100; i++)
            {
                html.Close();
            }
        }));
    }

    [Fact]
    public void Contents_tell_which_issues_count()
    {
        IssueContents contents = IssueContents.Of(Notice with { Body = [new RectificationIssue { Heading = "甲", Blocks = [new RectificationIssue { Heading = "乙" }, new RectificationIssue { Heading = "丙" }] }] });

        Assert.Equal([("/body/0", 0, false), ("/body/0/blocks/0", 1, true), ("/body/0/blocks/1", 1, true)], contents.Entries.Select(entry => (entry.Path.ToString(), entry.Depth, entry.Counts)));
        Assert.Equal([new StateCount(null, 2)], IssueOverview.Of(contents).States);
    }

    private static string Render(Action<HtmlContext> write) => new NoticeHtmlRenderer(renderers: NoticeHtmlRenderer.DefaultRenderers.With<Paragraph>((_, html) => write(html))).Render(Notice);

    [Fact]
    public async Task A_stream_gets_the_page_piece_by_piece_and_stays_open()
    {
        RectificationNotice notice = new() { Title = new() { Lines = ["𠮷祥街道整改情况的通报"] }, Preamble = [new string('改', 10_000)] };
        using MemoryStream stream = new();
        await NoticeHtmlRenderer.Default.RenderAsync(notice, stream, TestContext.Current.CancellationToken);
        stream.WriteByte((byte)'!');

        Assert.Equal(notice.ToHtml() + "!", System.Text.Encoding.UTF8.GetString(stream.ToArray()));
        await Assert.ThrowsAsync<ArgumentNullException>(() => NoticeHtmlRenderer.Default.RenderAsync(notice, null!, TestContext.Current.CancellationToken));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => NoticeHtmlRenderer.Default.RenderAsync(notice, stream, new CancellationToken(canceled: true)));
    }
}
