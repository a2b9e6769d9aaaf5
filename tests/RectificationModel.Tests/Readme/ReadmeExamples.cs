using RectificationModel.Facts;
using RectificationModel.Parsing;
using RectificationModel.Rendering;
using RectificationModel.Rendering.Html;
using RectificationModel.Rendering.Markdown;
using RectificationModel.Rendering.Summary;
using RectificationModel.Serialization;
using RectificationModel.Validation;

namespace RectificationModel.Tests.Readme;

/// <summary>The examples of README.md, run. What stands between the marks is printed there word for word; <see cref="ReadmeTests"/> compares them.</summary>
public sealed class ReadmeExamples
{
    private const string Text =
        "中共某某局党组\n关于巡察整改进展情况的通报\n\n根据市委统一部署，2023年3月6日至5月19日，市委第二巡察组对某某局党组进行了巡察。\n一、关于意见办理不及时的问题\n整改进度：已完成并长期坚持\n" +
        "整改进展情况：一是畅通意见渠道。全年收集意见35条，已办结27条。二是压实办理责任。印发《意见办理办法（试行）》。\n\n中共某某局党组\n2023年12月8日\n";

    [Fact]
    public void Read()
    {
        string text = Text;

        // README: read
        RectificationNotice notice = RectificationNotice.Parse(text);
        foreach (RectificationIssue issue in notice.Issues())
        {
            WriteLine($"{issue.Ordinal}{issue.Heading}: {issue.Progress?.Completion}, {issue.Progress?.Upkeep}");
            foreach (RectificationMeasure measure in issue.Measures)
                WriteLine($"  {measure.Marker}{measure.Headline}");
        }

        // README: end
        Assert.Equal(["一、关于意见办理不及时的问题: Completed, LongTerm", "  一是畅通意见渠道", "  二是压实办理责任"], _lines);
    }

    [Fact]
    public void Read_with_places()
    {
        string text = Text.Replace("整改进度", "[bookmark: _GoBack]整改进度", StringComparison.Ordinal);

        // README: places
        NoticeParseResult result = NoticeParser.Default.Parse(text);
        foreach (Diagnostic diagnostic in result.Diagnostics)
            WriteLine($"{diagnostic.Id} {diagnostic.Path} {diagnostic.Span}: {diagnostic.GetMessage(NoticeLanguage.English)}");
        foreach (SourceSegment segment in result.Segments)
            WriteLine($"{segment.Kind} {segment.Span} {segment.Path}");

        // README: end
        Assert.Equal(result.Diagnostics.Count + result.Segments.Count, _lines.Count);
        Assert.Equal(text.Length, result.Segments.Sum(s => s.Span.Length));
        Assert.NotEmpty(result.Diagnostics);
    }

    [Fact]
    public void Check()
    {
        RectificationNotice notice = RectificationNotice.Parse(Text);

        // README: check
        ValidationReport report = notice.Validate();
        foreach (Diagnostic finding in report.Findings)
            WriteLine($"{finding.Severity} {finding.Id} {finding.Path}: {finding.GetMessage(NoticeLanguage.English)}");

        NoticeValidator gate = new(NoticeValidatorOptions.Default with { Profile = ValidationProfile.PublishGate });
        bool mayBePublished = gate.Validate(notice).IsValid;

        // README: end
        Assert.True(mayBePublished);
        Assert.Contains(_lines, line => line.StartsWith("Warning RN2002 /body/0", StringComparison.Ordinal));
    }

    [Fact]
    public void Json()
    {
        RectificationNotice notice = RectificationNotice.Parse(Text);

        // README: json
        string json = NoticeJson.Serialize(notice, new() { Indented = true });
        RectificationNotice same = NoticeJson.Deserialize(json);
        WriteLine($"{same == notice}");

        // README: end
        Assert.Equal(["True"], _lines);
    }

    [Fact]
    public void Facts()
    {
        RectificationNotice notice = RectificationNotice.Parse(Text);

        // README: facts
        NoticeFacts facts = notice.Facts();
        foreach (QuantityFact quantity in facts.Quantities)
            WriteLine($"{quantity.Text}: {quantity.Value} {quantity.Unit} at {quantity.Path}");
        foreach (CitationFact citation in facts.Citations)
            WriteLine(citation.Title);

        // README: end
        Assert.Equal(["35条: 35 条 at /body/0/blocks/0/blocks/0/text", "27条: 27 条 at /body/0/blocks/0/blocks/0/text", "意见办理办法（试行）"], _lines);
    }

    [Fact]
    public void Render()
    {
        RectificationNotice notice = RectificationNotice.Parse(Text);

        // README: render
        string page = notice.ToText();
        WriteLine(page);
        string printed = notice.ToText(new() { Width = 56, Labels = NoticeLabels.Default with { Deadline = "完成时限" } });

        // README: end
        Assert.Equal(notice, RectificationNotice.Parse(_lines.Single()));
        Assert.All(printed.Split('\n'), line => Assert.True(line.Length <= 40, line));
    }

    [Fact]
    public void Markdown()
    {
        RectificationNotice notice = RectificationNotice.Parse(Text);

        // README: markdown
        string wiki = notice.ToMarkdown(new() { Ledger = true, TitleLevel = 2 });
        NoticeMarkdownRenderer badges = new(renderers: NoticeMarkdownRenderer.DefaultRenderers.With<ProgressState>((state, markdown) =>
            markdown.WriteItem($"状态：{MarkdownText.Strong(state.Label)}")));
        WriteLine(badges.Render(notice));

        // README: end
        Assert.StartsWith("## 中共某某局党组关于巡察整改进展情况的通报", wiki, StringComparison.Ordinal);
        Assert.Contains("| 序号 |", wiki, StringComparison.Ordinal);
        Assert.Contains("- 状态：**已完成并长期坚持**", _lines.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void Own_format()
    {
        RectificationNotice notice = RectificationNotice.Parse(Text);

        // README: own format
        using StringWriter lines = new();
        new OutlineContext(notice, lines).Render(notice);
        WriteLine(lines.ToString());

        // README: end
        Assert.StartsWith("中共某某局党组关于巡察整改进展情况的通报", _lines.Single(), StringComparison.Ordinal);
        Assert.Contains("[已完成并长期坚持]", _lines.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void Html()
    {
        RectificationNotice notice = RectificationNotice.Parse(Text);

        // README: html
        string page = notice.ToHtml();
        string review = notice.ToHtml(new() { MarkedFacts = FactKinds.All, Findings = notice.Validate() });
        string part = notice.ToHtml(new() { Fragment = true, HeadingLevel = 2, Contents = false });

        NoticeHtmlRenderer own = new(renderers: NoticeHtmlRenderer.DefaultRenderers.With<Paragraph>((paragraph, html) =>
            html.Open("p", "plain").Member("text", paragraph.Text).Close()));

        // README: end
        Assert.StartsWith("<!DOCTYPE html>", page, StringComparison.Ordinal);
        Assert.Contains("data-value=\"35 条\"", review, StringComparison.Ordinal);
        Assert.StartsWith("<article", part, StringComparison.Ordinal);
        Assert.Same(NoticeHtmlOptions.Default, own.Options);
    }

    [Fact]
    public void Ledger()
    {
        RectificationNotice notice = RectificationNotice.Parse(Text);
        using Samples.NoticeFolder folder = new();
        string path = Path.Combine(folder.Root, "ledger.csv");

        // README: ledger
        string ledger = NoticeCsv.Serialize(notice);
        NoticeCsvOptions options = new() { Columns = NoticeCsvColumns.Default.Add(new("来源标签", row => row.Issue.Caption)), Language = NoticeLanguage.English };
        using (FileStream file = File.Create(path))
            NoticeCsv.Write(file, [notice, notice], options);

        // README: end
        Assert.StartsWith("序号,通报,", ledger, StringComparison.Ordinal);
        Assert.Contains("\r\n2,中共某某局党组关于巡察整改进展情况的通报,", File.ReadAllText(path), StringComparison.Ordinal);
    }

    [Fact]
    public void Summary()
    {
        RectificationNotice notice = RectificationNotice.Parse(Text);

        // README: summary
        string line = notice.ToSummary(new() { Length = SummaryLength.Line });
        WriteLine(line);
        WriteLine(notice.ToSummary(new() { Language = NoticeLanguage.English, Today = new(2026, 2, 1) }));

        // README: end
        Assert.Equal("一个问题，已完成并长期坚持；措施2条；2023年12月8日公布", _lines[0]);
        Assert.Contains("one issue, completed and sustained long-term. It reports 2 measures. The notice was published on 8 December 2023 (2 years ago).", _lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Author()
    {
        // README: author
        RectificationNotice own = new()
        {
            Title = NoticeTitle.For("中共某某局党组", "巡察整改进展情况", NoticeGenre.Notice),
            Inspection = new() { Kind = InspectionKind.Xuncha, Teams = ["市委第二巡察组"], Inspected = ["某某局党组"], FeedbackOn = new(2023, 7, 11) },
            Body =
            [
                new RectificationIssue
                {
                    Heading = "关于意见办理不及时的问题",
                    Progress = ProgressState.Completed,
                    Blocks = [new RectificationMeasure("畅通意见渠道。设置意见箱9个。"), new RectificationMeasure("压实办理责任。")],
                },
            ],
            Contacts = [new(ContactKind.Phone, "0999-6120487")],
            Signature = new() { Signers = ["中共某某局党组"], Date = new(2023, 12, 8) },
        };
        WriteLine(own.ToText());

        // README: end
        Assert.Contains("一、关于意见办理不及时的问题", _lines.Single(), StringComparison.Ordinal);
        Assert.Contains("二是压实办理责任。", _lines.Single(), StringComparison.Ordinal);
        Assert.Contains("0999-6120487", _lines.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void Teach_a_wording()
    {
        // README: wording
        ProgressVocabulary wordings = ProgressVocabulary.Default.With("整改见效", Completion.Completed);
        NoticeParser parser = new(NoticeParserOptions.Default with { Progress = wordings });

        // README: end
        Assert.Equal(Completion.Completed, parser.Parse(Text.Replace("已完成并长期坚持", "整改见效", StringComparison.Ordinal)).Notice.Issues().Single().Progress?.Completion);
    }

    // README: the classes of the own format
    internal sealed class OutlineContext(RectificationNotice notice, TextWriter writer) : RenderContext<OutlineContext>(notice, Renderers)
    {
        private static readonly NodeRenderers<OutlineContext> Renderers = new NodeRenderers<OutlineContext>()
            .With<RectificationNotice>((notice, outline) => outline.Write(notice.Title.ToString(), notice.Body))
            .With<Section>((section, outline) => outline.Write($"{section.Ordinal}{section.Heading}", section.Blocks))
            .With<RectificationIssue>((issue, outline) => outline.Write($"{issue.Ordinal}{issue.Heading} [{issue.Progress?.Label}]", issue.Blocks));

        private void Write(string line, ValueList<Block> blocks)
        {
            writer.WriteLine(line);
            foreach (Block block in blocks)
                Render(block);
        }
    }

    // README: end
    private readonly List<string> _lines = [];

    private void WriteLine(string line) => _lines.Add(line);
}
