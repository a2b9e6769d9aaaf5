using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using RectificationModel.Facts;
using RectificationModel.Rendering.Html;
using RectificationModel.Validation;

namespace RectificationModel.Tests.Rendering.Html;

public sealed class HtmlMarkTests
{
    private static readonly DiagnosticDescriptor Descriptor = new("RN9999", DiagnosticSeverity.Warning, new("题", "title"), new("“{0}”有误", "'{0}' is wrong"));

    [Fact]
    public void Facts_are_marked_with_kind_and_value()
    {
        IHtmlDocument page = HtmlPage.Read(Of("全年办理意见48条，金额66.57万元，下降15%。2023年3月6日印发《意见办法（试行）》。").ToHtml(new() { MarkedFacts = FactKinds.All }));
        IElement[] marks = [.. page.QuerySelectorAll("main mark.rn-fact")];

        Assert.Equal(["48条", "66.57万元", "15%", "2023年3月6日", "《意见办法（试行）》"], marks.Select(mark => mark.TextContent));
        Assert.Equal(["quantity", "quantity", "percentage", "date", "citation"], marks.Select(mark => mark.GetAttribute("data-kind")));
        Assert.Equal(["48 条", "665700 元", "15 %", "2023-03-06", "意见办法（试行）"], marks.Select(mark => mark.GetAttribute("data-value")?.Replace(".00", "", StringComparison.Ordinal)));
        Assert.Equal("数量：48 条", marks[0].GetAttribute("title"));
    }

    [Fact]
    public void Only_the_kinds_that_are_asked_for_are_marked()
    {
        IHtmlDocument page = HtmlPage.Read(Of("2023年3月6日办理意见48条。").ToHtml(new() { MarkedFacts = FactKinds.Dates, Language = NoticeLanguage.English }));

        Assert.Equal("Date: 2023-03-06", Assert.Single(page.QuerySelectorAll("mark")).GetAttribute("title"));
    }

    [Fact]
    public void A_finding_is_marked_at_its_place_and_listed_after_the_notice()
    {
        RectificationNotice notice = Of("共办理意见48条。");
        IHtmlDocument page = HtmlPage.Read(notice.ToHtml(new() { Findings = Report(("/preamble/0", new(5, 3))) }));
        IElement mark = Assert.Single(page.QuerySelectorAll("mark.rn-finding.rn-warning"));

        Assert.Equal("48条", mark.TextContent);
        Assert.Equal("共办理意见48条警告1。", page.QuerySelector("main > p")!.TextContent);
        IElement reference = page.QuerySelector("sup.rn-ref > a")!;
        Assert.Equal("#rn-finding-1", reference.GetAttribute("href"));
        Assert.Equal("RN9999 “甲”有误", reference.GetAttribute("title"));
        IElement item = page.QuerySelector("aside li#rn-finding-1")!;
        Assert.Equal("警告 RN9999 “甲”有误 查看原文", item.TextContent);
        Assert.Equal("#rn-ref-1", item.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("错误0项，警告1项，提示0项。", page.QuerySelector("aside > p")!.TextContent);
    }

    [Theory]
    [InlineData("/preamble/0", "甲乙丙。警告1")]
    [InlineData("/body/0", "（一）关于甲的问题警告1")]
    [InlineData("/body/0/ordinal", "（一）关于甲的问题警告1")]
    [InlineData("/body/0/progress/label", "正在整改警告1")]
    [InlineData("/body/0/blocks/0", "一是整改。警告1")]
    [InlineData("/signature", "甲局警告1")]
    public void A_finding_of_a_member_is_referred_to_at_the_text_that_stands_for_it(string path, string text)
    {
        RectificationNotice notice = Of("甲乙丙。") with
        {
            Body = [new RectificationIssue { Ordinal = Ordinal.Parse("（一）"), Heading = "关于甲的问题", Progress = ProgressState.InProgress, Blocks = [new RectificationMeasure("整改。")] }],
            Signature = new() { Signers = ["甲局"] },
        };
        IHtmlDocument page = HtmlPage.Read(notice.ToHtml(new() { Findings = Report((path, null)) }));

        IElement reference = Assert.Single(page.QuerySelectorAll(".rn-ref"));
        Assert.Contains(text, reference.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("aside li a"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/closing/7")]
    [InlineData("/nowhere/else")]
    public void A_finding_without_a_place_is_listed_alone(string path)
    {
        IHtmlDocument page = HtmlPage.Read(Of("甲。").ToHtml(new() { Findings = Report((path, new(0, 1))) }));

        Assert.Empty(page.QuerySelectorAll("mark, .rn-ref, aside a"));
        Assert.Single(page.QuerySelectorAll("aside li"));
    }

    [Theory]
    [InlineData(0, 3, 1, 1, "[甲[乙]丙]丁戊")] // one in the other
    [InlineData(0, 3, 0, 1, "[[甲]乙丙]丁戊")] // the same start
    [InlineData(0, 3, 2, 1, "[甲乙[丙]]丁戊")] // the same end
    [InlineData(0, 3, 0, 3, "[[甲乙丙]]丁戊")] // the same place
    [InlineData(0, 3, 2, 3, "[甲乙[丙]][丁戊]")] // crossing
    [InlineData(0, 2, 2, 2, "[甲乙][丙丁]戊")] // side by side
    [InlineData(3, 9, 9, 9, "甲乙丙[丁戊]")] // beyond the text
    [InlineData(2, 0, 5, 0, "甲乙丙丁戊")] // no length
    [InlineData(-3, 4, 4, int.MaxValue, "[甲]乙丙丁[戊]")] // out of bounds on either side
    public void Marks_nest_wherever_they_stand(int start, int length, int otherStart, int otherLength, string expected)
    {
        IHtmlDocument page = HtmlPage.Read(Of("甲乙丙丁戊").ToHtml(new() { Findings = Report(("/preamble/0", new(start, length)), ("/preamble/0", new(otherStart, otherLength))) }));

        Assert.Equal(2, page.QuerySelectorAll("main .rn-ref").Length);
        foreach (IElement reference in page.QuerySelectorAll(".rn-ref").ToArray())
        {
            reference.Remove();
        }

        Assert.Equal(expected, Bracketed(page.QuerySelector("main > p")!));
    }

    [Fact]
    public void Marks_do_not_split_a_character()
    {
        IHtmlDocument page = HtmlPage.Read(Of("𠮷野").ToHtml(new() { Findings = Report(("/preamble/0", new(1, 1)), ("/preamble/0", new(0, 1))) }));

        Assert.StartsWith("𠮷", page.QuerySelector("main mark")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain('\uFFFD', page.Body!.TextContent);
    }

    [Fact]
    public void Many_marks_at_one_place_are_all_referred_to()
    {
        IHtmlDocument page = HtmlPage.Read(Of("甲乙丙丁戊").ToHtml(new() { Findings = Report([.. Enumerable.Repeat(("/preamble/0", (TextSpan?)new TextSpan(1, 3)), 500)]) }));

        Assert.Equal(500, page.QuerySelectorAll("main .rn-ref").Length);
        Assert.Equal(8, page.QuerySelectorAll("main mark").Length);
    }

    [Fact]
    public void A_report_without_findings_says_so() =>
        Assert.Equal("Nothing was found.", HtmlPage.Read(Of("甲。").ToHtml(new() { Findings = new(), Language = NoticeLanguage.English })).QuerySelector("aside > p")!.TextContent);

    private static string Bracketed(INode node) => string.Concat(node.ChildNodes.Select(child => child is IElement ? $"[{Bracketed(child)}]" : child.TextContent));

    private static RectificationNotice Of(string text) => new() { Title = new() { Lines = ["关于整改的通报"] }, Preamble = [text] };

    private static ValidationReport Report(params (string Path, TextSpan? Span)[] places) => new()
    {
        Findings = [.. places.Select(place => new Diagnostic { Descriptor = Descriptor, Severity = Descriptor.Severity, Path = NoticePath.Parse(place.Path), PathSpan = place.Span, Arguments = ["甲"] })],
    };
}
