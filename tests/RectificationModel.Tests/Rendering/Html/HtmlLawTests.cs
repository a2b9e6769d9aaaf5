using CsCheck;
using RectificationModel.Facts;
using RectificationModel.Parsing;
using RectificationModel.Rendering.Html;
using RectificationModel.Tests.Corpus;
using RectificationModel.Tests.Properties;

namespace RectificationModel.Tests.Rendering.Html;

/// <summary>What holds for the page of every notice.</summary>
public sealed class HtmlLawTests
{
    [Fact]
    public void Published_notices_give_sound_pages() => Assert.All(CorpusFiles.Read(), text => Check(RectificationNotice.Parse(text)));

    [Fact]
    public void Generated_notices_give_sound_pages() => NoticeGen.Notice.Holds(Check, iter: 300);

    [Fact]
    public void Written_notices_give_sound_pages() => WritableGen.Notice.Holds(Check, iter: 200);

    [Theory]
    [InlineData("<")]
    [InlineData("&amp;")]
    [InlineData("\uD800")]
    [InlineData("一、甲\n")]
    [InlineData("一是")]
    [InlineData("（已完成）")]
    public void A_long_text_of_one_token_gives_a_page(string token) => Check(NoticeParser.Default.Parse(string.Concat(Enumerable.Repeat(token, 2000))).Notice);

    [Fact]
    public void A_very_deep_tree_gives_a_page()
    {
        Block block = new Paragraph("甲。");
        for (int i = 0; i < 20_000; i++)
        {
            block = new RectificationIssue { Heading = "乙", Blocks = [block] };
        }

        string html = new RectificationNotice { Title = new(), Body = [block] }.ToHtml();
        Assert.Contains("aria-level=\"20001\"", html, StringComparison.Ordinal);
    }

    private static void Check(RectificationNotice notice)
    {
        Check(notice, NoticeHtmlOptions.Default);
        Check(notice, new() { MarkedFacts = FactKinds.All, Findings = notice.Validate(), Language = NoticeLanguage.English });
    }

    private static void Check(RectificationNotice notice, NoticeHtmlOptions options)
    {
        string html = notice.ToHtml(options);
        HtmlPage.Check(notice, html, HtmlPage.Read(html));
    }
}
