using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using RectificationModel.Rendering;
using RectificationModel.Rendering.Html;

namespace RectificationModel.Tests.Rendering.Html;

public sealed class HtmlOptionTests
{
    private static readonly RectificationNotice Notice = new()
    {
        Title = new() { Lines = ["关于整改的通报"] },
        Preamble = ["通报如下。"],
        Body = [new RectificationIssue { Heading = "关于甲的问题", Progress = ProgressState.Completed, Blocks = [new RectificationMeasure("整改。"), new Paragraph("完。")] }],
    };

    [Fact]
    public void A_fragment_is_an_article_that_fits_into_a_page()
    {
        string html = Notice.ToHtml(new() { Fragment = true });
        IHtmlDocument page = HtmlPage.ReadFragment(html);

        HtmlPage.Check(Notice, html, page);
        Assert.StartsWith("<article class=\"rn\" lang=\"zh-CN\">", html, StringComparison.Ordinal);
        Assert.Equal("h2", page.QuerySelector(".rn-title")!.LocalName);
        Assert.Equal("h3", page.QuerySelector(".rn-issue > .rn-heading")!.LocalName);
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.Null(page.QuerySelector("article style, .rn-skip, .rn-top"));
    }

    [Fact]
    public void A_fragment_begins_at_the_level_that_it_is_given()
    {
        IHtmlDocument page = HtmlPage.ReadFragment(Notice.ToHtml(new() { Fragment = true, HeadingLevel = 6 }));

        Assert.Equal("h6", page.QuerySelector(".rn-title")!.LocalName);
        Assert.Equal("7", page.QuerySelector(".rn-issue > h6")!.GetAttribute("aria-level"));
        Assert.Equal("7", page.QuerySelector(".rn-overview > h6")!.GetAttribute("aria-level"));
    }

    [Fact]
    public void Fragments_with_prefixes_of_their_own_share_a_page()
    {
        string both = Notice.ToHtml(new() { Fragment = true, IdPrefix = "a_" }) + Notice.ToHtml(new() { Fragment = true, IdPrefix = "b-" });
        string[] ids = [.. HtmlPage.ReadFragment(both).QuerySelectorAll("[id]").Select(element => element.Id!)];

        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.All(ids, id => Assert.True(id[0] is 'a' or 'b'));
    }

    [Fact]
    public void Contents_and_overview_can_be_left_out()
    {
        Assert.Null(HtmlPage.Read(Notice.ToHtml(new() { Contents = false })).QuerySelector("nav"));
        Assert.NotNull(HtmlPage.Read(Notice.ToHtml(new() { Contents = false })).QuerySelector("svg"));
        Assert.Null(HtmlPage.Read(Notice.ToHtml(new() { Overview = false })).QuerySelector("svg"));
        Assert.Null(HtmlPage.Read(Notice.ToHtml(new() { Contents = false, Overview = false })).QuerySelector(".rn-guide"));
    }

    [Fact]
    public void Labels_are_written_in_English_and_say_so()
    {
        IHtmlDocument page = HtmlPage.Read(Notice.ToHtml(new() { Language = NoticeLanguage.English }));

        Assert.Equal("1 issue, 1 measure", page.QuerySelector(".rn-count")!.TextContent);
        Assert.Equal("1 issue: Completed 1", page.QuerySelector("svg title")!.TextContent);
        Assert.Equal("Issues", page.QuerySelector("nav")!.GetAttribute("aria-label"));
        Assert.Equal("en", page.QuerySelector("nav")!.GetAttribute("lang"));
        Assert.Equal("zh-CN", page.QuerySelector("nav a")!.GetAttribute("lang"));
        Assert.Equal("zh-CN", page.DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public void A_style_sheet_of_the_users_cannot_leave_its_element()
    {
        IHtmlDocument page = HtmlPage.Read(Notice.ToHtml(new() { StyleSheet = "p::before { content: '</style><script>x</script>' }\r\n" }));

        Assert.Single(page.QuerySelectorAll("style"));
        Assert.Empty(page.QuerySelectorAll("script"));
        Assert.Equal("\np::before { content: '<\\/style><script>x<\\/script>' }\n", page.QuerySelector("style")!.TextContent);
        IHtmlDocument bare = HtmlPage.Read(Notice.ToHtml(new() { StyleSheet = "" }));
        Assert.Empty(bare.QuerySelectorAll("style"));
        Assert.DoesNotContain("style-src", bare.QuerySelector("meta[http-equiv]")!.GetAttribute("content")!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1a")]
    [InlineData("a b")]
    [InlineData("a\"")]
    [InlineData("节-")]
    public void A_prefix_must_be_the_beginning_of_an_identifier(string prefix) => Assert.ThrowsAny<ArgumentException>(() => new NoticeHtmlOptions { IdPrefix = prefix });

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public void A_level_must_be_one_of_six(int level) => Assert.Throws<ArgumentOutOfRangeException>(() => new NoticeHtmlOptions { HeadingLevel = level });

    [Fact]
    public void Options_have_the_stated_defaults_and_are_equal_by_value()
    {
        Assert.Equal(new NoticeHtmlOptions { Fragment = false, HeadingLevel = 2, Contents = true, Overview = true, IdPrefix = "rn-" }, NoticeHtmlOptions.Default);
        Assert.NotEqual(new NoticeHtmlOptions { IdPrefix = "x-" }, NoticeHtmlOptions.Default);
        Assert.Same(NoticeHtmlOptions.Default, NoticeHtmlRenderer.Default.Options);
    }

    [Fact]
    public void String_writer_and_stream_get_the_same()
    {
        string html = Notice.ToHtml();
        using StringWriter writer = new();
        NoticeHtmlRenderer.Default.Render(Notice, writer);
        using MemoryStream stream = new();
        NoticeHtmlRenderer.Default.Render(Notice, stream);
        stream.WriteByte((byte)'!');

        Assert.Equal(html, writer.ToString());
        Assert.Equal(html + "!", Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Notice.ToHtml(null!));
        Assert.Throws<ArgumentNullException>(() => NoticeHtmlRenderer.Default.Render(null!));
        Assert.Throws<ArgumentNullException>(() => NoticeHtmlRenderer.Default.Render(Notice, (TextWriter)null!));
        Assert.Throws<ArgumentNullException>(() => NoticeHtmlRenderer.Default.Render(Notice, (Stream)null!));
        Assert.Throws<ArgumentNullException>(() => IssueContents.Of(null!));
        Assert.Throws<ArgumentNullException>(() => IssueOverview.Of(null!));
    }
}
