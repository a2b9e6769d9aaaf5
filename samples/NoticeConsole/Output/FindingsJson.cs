using NoticeConsole.Input;
using RectificationModel;
using RectificationModel.Validation;

namespace NoticeConsole.Output;

/// <summary>One JSON object a file: <c>{"file", "profile", "isValid", "findings": […]}</c>.</summary>
internal static class FindingsJson
{
    public static void Write(Terminal terminal, Reading reading, ValidationReport report, NoticeLanguage language) => JsonOutput.WriteLine(terminal.Out, indented: false, writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("file", reading.File);
        writer.WriteWord("profile", report.Profile);
        writer.WriteBoolean("isValid", report.IsValid);
        writer.WriteStartArray("findings");
        foreach (Diagnostic finding in report.Findings)
        {
            DiagnosticJson.Write(writer, finding, language);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    });
}
