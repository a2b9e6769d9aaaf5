using NoticeConsole.Input;
using RectificationModel;
using RectificationModel.Validation;

namespace NoticeConsole.Output;

/// <summary>A line a finding, as compilers print them: <c>file:line: warning RN2002 /body/1: …</c>; then a line that counts them.</summary>
internal static class FindingsText
{
    public static void Write(TextWriter output, Reading reading, ValidationReport report, NoticeLanguage language)
    {
        foreach (Diagnostic finding in report.Findings)
        {
            output.WriteLine($"{reading.File}{Place(reading, finding)}: {Severity(finding.Severity)} {finding.Id} {finding.Path}: {finding.GetMessage(language)}");
        }

        output.WriteLine($"{reading.File}: {report}");
    }

    public static string Severity(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };

    private static string Place(Reading reading, Diagnostic finding) =>
        reading.Parsed is { } parsed && finding.Span is TextSpan span ? $":{parsed.Source.AsSpan(0, span.Start).Count('\n') + 1}" : "";
}
