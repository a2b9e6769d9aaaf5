using AngleSharp.Html.Dom;
using RectificationModel.Facts;
using RectificationModel.Rendering.Html;

namespace RectificationModel.Tests.Rendering.Html;

/// <summary>Texts that want to be more than text.</summary>
public sealed class HtmlEscapeTests
{
    public static TheoryData<string> Hostile =>
    [
        "<script>alert(1)</script>", "]]>", "-->", "<!--", "</title></style></textarea>", "\" onmouseover=\"alert(1)", "' onclick='x", "<img src=x onerror=alert(1)>", "&lt;b&gt;&amp;&#60;", "javascript:alert(1)",
        "<svg onload=alert(1)>", "</h2><p>", "=cmd|' /C calc'!A0", "a|b|c", "`code`", "{{x}}", "\\u003cscript\\u003e", "<\u0000script>", "＜script＞",
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_hostile_text_is_text_wherever_it_stands(string text)
    {
        RectificationNotice notice = Everywhere(text);
        foreach (string html in (string[])[notice.ToHtml(), notice.ToHtml(new() { MarkedFacts = FactKinds.All, Findings = notice.Validate(), Language = NoticeLanguage.English })])
        {
            IHtmlDocument page = HtmlPage.Read(html);
            HtmlPage.Check(notice, html, page);
            Assert.Equal(text.Replace('\0', '\uFFFD'), page.QuerySelector(".rn-title-line")!.TextContent);
            Assert.Empty(page.Body!.QuerySelectorAll("script, img, title:not(svg *), style, textarea, h7"));
        }
    }

    // A table and no attributes: those cannot hold halves of characters.
    private static readonly (string Text, string Shown)[] Unshowable =
    [
        ("甲\uD800乙", "甲\uFFFD乙"),
        ("甲\uDC00", "甲\uFFFD"),
        ("\uD842", "\uFFFD"),
        ("\uDC00\uD800", "\uFFFD\uFFFD"),
        ("𠮷", "𠮷"),
        ("a\0b\u0001c\u007Fd\u0085e\ff", "a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf"),
        ("金额\u202E元001\u202C", "金额\uFFFD元001\uFFFD"),
        ("a\u2066b\u2069c\u200Ed\u200Fe\u061Cf", "a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf"),
        ("\uFFFE\uFFFF\uFDD0\U0001FFFE\U0010FFFF", "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD"),
        ("　\u00A0\u200B\uFEFF😀", "　\u00A0\u200B\uFEFF😀"),
    ];

    [Fact]
    public void What_a_page_cannot_show_is_shown_as_the_replacement_character()
    {
        foreach ((string text, string shown) in Unshowable)
        {
            string html = new RectificationNotice { Title = new() { Lines = ["通报"] }, Preamble = [$"甲{text}乙"] }.ToHtml();
            Assert.Equal($"甲{shown}乙", HtmlPage.Read(html).QuerySelector("main > p")!.TextContent);
        }
    }

    // The text is written in pieces of a buffer: marks at every place of it.
    [Fact]
    public void Long_texts_are_escaped_throughout()
    {
        string text = string.Concat(Enumerable.Range(0, 20_000).Select(i => i % 7 == 0 ? "<" : i % 11 == 0 ? "&" : "整"));
        RectificationNotice notice = new() { Title = new(), Preamble = [text, new string('改', 50_000)] };
        IHtmlDocument page = HtmlPage.Read(notice.ToHtml());

        Assert.Equal([text, new string('改', 50_000)], page.QuerySelectorAll("main > p").Select(paragraph => paragraph.TextContent));
    }

    private static RectificationNotice Everywhere(string text) => new()
    {
        Classification = text,
        DocumentNumber = text,
        Title = new() { Lines = [text, text], Notes = [text] },
        Addressees = [text],
        Preamble = [text],
        Body =
        [
            new Section { Ordinal = Ordinal.Parse(text), Heading = text, HeadingEnd = text, Blocks = [new Paragraph(text)] },
            new RectificationIssue
            {
                Ordinal = Ordinal.Parse(text),
                Heading = text,
                HeadingEnd = text,
                Caption = text,
                Progress = new() { Label = text, Caption = text, End = text },
                Deadline = new(text) { Caption = text, End = text },
                Responsible = [new(text, ResponsibleRole.Lead) { Caption = text, End = text }],
                Blocks = [new LabelledPart { Ordinal = Ordinal.Parse(text), Label = text, LabelEnd = text, Blocks = [new RectificationMeasure(text) { Marker = text }] }],
            },
            new RectificationIssue { Heading = text, Progress = new() { Label = text, Caption = text, Place = ProgressPlace.Heading } },
            new RectificationIssue { Heading = text, Progress = new() { Label = text, Caption = text, Place = ProgressPlace.End } },
        ],
        Closing = [text],
        Attachments = [text],
        Signature = new() { Signers = [text], DateText = text },
        Notes = [text],
    };
}
