using RectificationModel.Validation;

namespace RectificationModel.Rendering.Html;

/// <summary>What the library adds to a page, in both languages.</summary>
internal static class HtmlLabels
{
    public static readonly LocalizedText Untitled = new("（无标题）", "(untitled)");
    public static readonly LocalizedText Page = new("整改情况通报", "Rectification notice");
    public static readonly LocalizedText Skip = new("跳到正文", "Skip to the text");
    public static readonly LocalizedText Top = new("返回页首", "Back to top");
    public static readonly LocalizedText Contents = new("问题目录", "Issues");
    public static readonly LocalizedText Overview = new("整改概况", "Overview");
    public static readonly LocalizedText Findings = new("校验结果", "Findings");
    public static readonly LocalizedText NoFindings = new("未发现问题。", "Nothing was found.");
    public static readonly LocalizedText ToPlace = new("查看原文", "See the place");

    /// <summary>A severity in one word.</summary>
    public static string Of(DiagnosticSeverity severity, NoticeLanguage language) => (severity switch
    {
        DiagnosticSeverity.Error => new LocalizedText("错误", "Error"),
        DiagnosticSeverity.Warning => new LocalizedText("警告", "Warning"),
        _ => new LocalizedText("提示", "Note"),
    }).In(language);

    /// <summary>The class of a severity.</summary>
    public static string ClassOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "rn-error",
        DiagnosticSeverity.Warning => "rn-warning",
        _ => "rn-note",
    };

    /// <summary>How many findings of which severity.</summary>
    public static string Count(ValidationReport report, NoticeLanguage language) => language == NoticeLanguage.English
        ? $"Errors: {report.Errors.Count}. Warnings: {report.Warnings.Count}. Notes: {report.Notes.Count}."
        : $"错误{report.Errors.Count}项，警告{report.Warnings.Count}项，提示{report.Notes.Count}项。";

    /// <summary>How many issues and measures.</summary>
    public static string Count(IssueOverview overview, NoticeLanguage language) => language == NoticeLanguage.English
        ? $"{Issues(overview.Issues)}, {overview.Measures} {(overview.Measures == 1 ? "measure" : "measures")}"
        : overview.Measures == 0 ? $"共{overview.Issues}个问题" : $"共{overview.Issues}个问题、{overview.Measures}条措施";

    /// <summary>What the bar shows, for those who do not see it.</summary>
    public static string Bar(IssueOverview overview, NoticeLanguage language) => language == NoticeLanguage.English
        ? $"{Issues(overview.Issues)}: {string.Join(", ", overview.States.Select(state => $"{StateStyle.Of(state.Completion).Word.English} {state.Count}"))}"
        : $"{overview.Issues}个问题：{string.Join("，", overview.States.Select(state => $"{StateStyle.Of(state.Completion).Word.Chinese}{state.Count}个"))}";

    private static string Issues(int count) => count == 1 ? "1 issue" : $"{count} issues";
}
