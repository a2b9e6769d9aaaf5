// Every job of the library once, in a natively compiled program: what trimming or globalization could break shows here.
using System.Globalization;
using System.Text.Json;
using RectificationModel;
using RectificationModel.AotSmoke;
using RectificationModel.Facts;
using RectificationModel.Parsing;
using RectificationModel.Rendering;
using RectificationModel.Rendering.Markdown;
using RectificationModel.Rendering.Summary;
using RectificationModel.Serialization;
using RectificationModel.Validation;

const string text = """
    中共某某局党组
    关于巡察整改进展情况的通报

    根据市委统一部署，2023年3月6日至5月19日，市委第二巡察组对某某局党组进行了巡察。7月11日，市委第二巡察组向某某局党组反馈了巡察意见。
    一、关于意见办理不及时的问题
    整改进度：已完成
    整改进展情况：一是畅通渠道。收集意见35条，已办结27条。三是压实责任。修订《𠮷祥街道意见办理办法（试行）》。

    中共某某局党组
    2023年12月8日
    """;

Checks checks = new();
bool invariant = args is ["invariant"];
checks.That("the run is in the globalization mode that was asked for", IsInvariant() == invariant);

NoticeParseResult result = NoticeParser.Default.Parse(text);
RectificationNotice notice = result.Notice;
RectificationIssue? issue = notice.Issues().SingleOrDefault();
checks.That("the parser finds the issue", issue?.Heading == "关于意见办理不及时的问题");
checks.That("the state is read", issue?.Progress?.Completion == Completion.Completed);
checks.That("the measures are split", issue?.Measures.Count() == 2);
checks.That("the inspection is read", notice.Inspection?.FeedbackOn == new DateOnly(2023, 7, 11));
checks.That("the signature is read", notice.Signature?.Date == new DateOnly(2023, 12, 8));
checks.That("the segments tile the text", result.Segments.Sum(s => s.Span.Length) == text.Length);
checks.That("reading twice gives equal notices", RectificationNotice.Parse(text) == notice);

ValidationReport report = notice.Validate();
checks.That("validation finds what is open under 已完成, and the gap in the measures", report is { IsValid: true } && report.Findings.Any(f => f.Id == "RN2002") && report.Findings.Any(f => f.Id == "RN1005"));
checks.That("messages come in both languages", report.Findings.All(f => f.GetMessage() != f.GetMessage(NoticeLanguage.English)));

NoticeFacts facts = notice.Facts();
checks.That("facts are read", facts.Quantities.Any(q => q is { Value: 35, Unit: "条" }) && facts.Citations.Any(c => c.IsTrial));

string json = NoticeJson.Serialize(notice, new() { Indented = true });
checks.That("JSON keeps Chinese readable, supplementary characters too", json.Contains("𠮷祥街道", StringComparison.Ordinal) && !json.Contains("\\u", StringComparison.Ordinal));
checks.That("JSON is read back to an equal notice", NoticeJson.Deserialize(json) == notice);
checks.That("facts stand beside the notice and are passed over on reading", NoticeJson.Serialize(notice, new() { IncludeFacts = true }) is string withFacts && withFacts.Contains("\"isTrial\":true", StringComparison.Ordinal) && NoticeJson.Deserialize(withFacts) == notice);
checks.That("a lone surrogate is read with a diagnostic", NoticeJson.Read("""{"title":{"lines":["\ud800"]}}""", null).Diagnostics is [{ Id: "RJ1001" }]);
checks.That("an error has id, path and place", Refusal("""{"title":{},"body":[{"type":"table"}]}""") is { Id: "RJ0009", Line: 1, BytePosition: not null } refusal && refusal.Path.ToString() == "/body/0/type");
checks.That("the schema is made from the tables", NoticeJson.Schema.Contains("#/$defs/quantityFact", StringComparison.Ordinal));
checks.That("the framework serializes a notice by its type info", JsonSerializer.Deserialize(JsonSerializer.Serialize(notice, NoticeJson.TypeInfo), NoticeJson.TypeInfo) == notice);
checks.That("the text is read back to an equal notice", RectificationNotice.Parse(notice.ToText()) == notice);

checks.That("the ledger has a header and a row", NoticeCsv.Serialize(notice).Split("\r\n") is [var header, var row, ""] && header.StartsWith("序号,", StringComparison.Ordinal) && row.StartsWith("1,", StringComparison.Ordinal));
string page = notice.ToHtml(new() { MarkedFacts = FactKinds.All, Findings = report });
checks.That("the page has its style, the policy that names it, marks of facts and findings", page.Contains("style-src &#39;sha256-", StringComparison.Ordinal) && page.Contains("@page", StringComparison.Ordinal) && page.Contains("class=\"rn-fact\"", StringComparison.Ordinal) && page.Contains("RN2002", StringComparison.Ordinal));
checks.That("Markdown has the outline, the state and the table", notice.ToMarkdown(new() { Ledger = true }) is string markdown && markdown.Contains("## 一、关于意见办理不及时的问题", StringComparison.Ordinal) && markdown.Contains("- 整改进度：**已完成**", StringComparison.Ordinal) && markdown.Contains("| 一、 |", StringComparison.Ordinal));
NodeRenderers<MarkdownContext> headings = NoticeMarkdownRenderer.DefaultRenderers.With<RectificationIssue>((node, context) => context.WriteHeading(node.Heading));
checks.That("one renderer is replaced", new NoticeMarkdownRenderer(renderers: headings).Render(notice).Contains("## 关于意见办理不及时的问题", StringComparison.Ordinal));
NoticeSummaryOptions line = new() { Length = SummaryLength.Line, Today = new(2024, 2, 8) };
checks.That("the summary is Chinese", notice.ToSummary(line) == "一个问题，已完成；措施2条；反馈后150天公布（2个月前）");
checks.That(
    "the summary is English, its numbers and plurals too",
    notice.ToSummary(line with { Language = NoticeLanguage.English }) == "One issue, completed; 2 measures; published 150 days after the feedback (2 months ago)");
return checks.Report();

static NoticeJsonException? Refusal(string json)
{
    try
    {
        NoticeJson.Deserialize(json);
        return null;
    }
    catch (NoticeJsonException refusal)
    {
        return refusal;
    }
}

static bool IsInvariant()
{
    try
    {
        return CultureInfo.GetCultureInfo("zh-CN").LCID == CultureInfo.InvariantCulture.LCID;
    }
    catch (CultureNotFoundException)
    {
        return true;
    }
}
