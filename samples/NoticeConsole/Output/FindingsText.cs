using NoticeConsole.Input;
using RectificationModel;
using RectificationModel.Validation;

namespace NoticeConsole.Output;

/// <summary>
/// The findings by severity, a line each as compilers print them (<c>file:line: warning RN2002 /body/1: …</c>) with the line of text and a marker under the place; then a
/// line that counts them.
/// </summary>
internal static class FindingsText
{
    private const string Reset = "\e[0m";

    private static readonly (DiagnosticSeverity Severity, string Colour, LocalizedText Heading)[] Groups =
    [
        (DiagnosticSeverity.Error, "\e[1;31m", new("错误", "errors")),
        (DiagnosticSeverity.Warning, "\e[1;33m", new("警告", "warnings")),
        (DiagnosticSeverity.Note, "\e[1;36m", new("提示", "notes")),
    ];

    private static readonly LocalizedText SeeAlso = new("另见", "see also");

    public static void Write(Terminal terminal, Reading reading, ValidationReport report, NoticeLanguage language)
    {
        foreach ((DiagnosticSeverity severity, string colour, LocalizedText heading) in Groups)
        {
            Diagnostic[] findings = [.. report.Findings.Where(finding => finding.Severity == severity)];
            if (findings.Length > 0)
            {
                terminal.Out.WriteLine(Paint(terminal, colour, $"{heading.In(language)} {findings.Length}"));
            }

            foreach (Diagnostic finding in findings)
            {
                terminal.Out.WriteLine($"{reading.File}{Place(reading, finding)}: {Paint(terminal, colour, Severity(severity))} {finding.Id} {finding.Path}: {finding.GetMessage(language)}");
                WriteExcerpt(terminal, reading, finding, colour);
                WriteRelated(terminal, reading, finding, language);
            }
        }

        terminal.Out.WriteLine($"{reading.File}: {report}");
    }

    public static string Severity(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };

    private static void WriteExcerpt(Terminal terminal, Reading reading, Diagnostic finding, string colour)
    {
        if (reading.Parsed is { } parsed && finding.Span is TextSpan span && Excerpt.Of(parsed.Source, span) is Excerpt excerpt)
        {
            terminal.Out.WriteLine($"    {excerpt.Line}");
            terminal.Out.WriteLine($"    {Paint(terminal, colour, excerpt.Marker)}");
        }
    }

    private static void WriteRelated(Terminal terminal, Reading reading, Diagnostic finding, NoticeLanguage language)
    {
        foreach (NoticePath path in finding.Related)
        {
            string line = reading.Parsed is { } parsed && parsed.Segments.FirstOrDefault(segment => path.Equals(segment.Path)) is { Span.Length: > 0 } segment ? $"{reading.File}:{Line(parsed.Source, segment.Span)} " : "";
            terminal.Out.WriteLine($"    {SeeAlso.In(language)} {line}{path}");
        }
    }

    private static int Line(string source, TextSpan span) => source.AsSpan(0, span.Start).Count('\n') + 1;

    private static string Place(Reading reading, Diagnostic finding) =>
        reading.Parsed is { } parsed && finding.Span is TextSpan span ? $":{Line(parsed.Source, span)}" : "";

    private static string Paint(Terminal terminal, string colour, string text) => !terminal.UsesColour ? text : text[..^text.AsSpan().TrimStart().Length] + colour + text.TrimStart() + Reset;
}
