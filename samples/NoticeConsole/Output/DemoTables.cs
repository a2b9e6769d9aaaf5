using RectificationModel;
using RectificationModel.Validation;
using Spectre.Console;

namespace NoticeConsole.Output;

/// <summary>The demo's tables: issues with their states and measures, and the findings.</summary>
internal static class DemoTables
{
    public static Table Issues(RectificationNotice notice)
    {
        Table table = new Table().Border(TableBorder.Rounded).ShowRowSeparators().AddColumns("问题 issue", "整改进度 progress", "措施 measures");
        foreach (RectificationIssue issue in notice.Issues())
        {
            table.AddRow(Markup.Escape($"{issue.Ordinal}{issue.Heading}"), Markup.Escape(State(issue.Progress)), Markup.Escape(Measures(issue)));
        }

        return table;
    }

    public static Table Findings(ValidationReport report)
    {
        Table table = new Table().Border(TableBorder.Rounded).ShowRowSeparators().AddColumns("", "规则 rule", "位置 path", "说明 message");
        foreach (Diagnostic finding in report.Findings)
        {
            table.AddRow(FindingsText.Severity(finding.Severity), finding.Id, Markup.Escape(finding.Path.ToString()), Markup.Escape(finding.GetMessage()));
        }

        return table;
    }

    private static string State(ProgressState? progress) => progress is null ? "" : $"{progress.Label}\n{progress.Completion}, {progress.Upkeep}";

    private static string Measures(RectificationIssue issue) => string.Join('\n', issue.Measures.Select(m => $"{m.Marker}{m.Headline}"));
}
