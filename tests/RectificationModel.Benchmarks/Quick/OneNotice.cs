using System.Text;
using Markdig;
using RectificationModel.Parsing;
using RectificationModel.Validation;

namespace RectificationModel.Benchmarks.Quick;

/// <summary>One notice: reading it, its facts, its findings, and writing it, against the parse of the same text as Markdown.</summary>
internal static class OneNotice
{
    public static void Measure(Report report)
    {
        string text = BenchmarkTexts.One;
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        NoticeParseResult result = NoticeParser.Default.Parse(text);
        RectificationNotice notice = result.Notice;
        Race race = new Race(TimeSpan.FromSeconds(16))
            .Add("markdig", () => Markdown.Parse(text))
            .Add("utf8", () => Encoding.UTF8.GetString(bytes))
            .Add("parse", () => NoticeParser.Default.Parse(text))
            .Add("facts", () => RectificationNotice.Parse(text).Facts())
            .Add("validate", () => NoticeValidator.Default.Validate(result))
            .Add("validate-built", () => notice.Validate())
            .Add("totext", () => notice.ToText())
            .Add("tohtml", () => notice.ToHtml())
            .Run();
        report.Time("parse", race.Least("parse"));
        report.Time("markdig", race.Least("markdig"));
        report.Ratio("parse/markdig", race.Ratio("parse", "markdig"));
        report.Ratio("parse/utf8", race.Ratio("parse", "utf8"));
        report.Ratio("parse+facts/markdig", race.Ratio("facts", "markdig"));
        report.Ratio("validate/parse", race.Ratio("validate", "parse"));
        report.Ratio("validate-built/parse", race.Ratio("validate-built", "parse"));
        report.Ratio("totext/parse", race.Ratio("totext", "parse"));
        report.Ratio("tohtml/totext", race.Ratio("tohtml", "totext"));
    }
}
