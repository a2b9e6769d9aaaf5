using System.Text.Json;
using RectificationModel;

namespace NoticeConsole.Output;

/// <summary>Writes a diagnostic as an object with its place in the source, null where there is none.</summary>
internal static class DiagnosticJson
{
    public static void Write(Utf8JsonWriter writer, Diagnostic diagnostic, NoticeLanguage language)
    {
        writer.WriteStartObject();
        writer.WriteString("id", diagnostic.Id);
        writer.WriteWord("severity", diagnostic.Severity);
        writer.WriteString("message", diagnostic.GetMessage(language));
        writer.WriteString("path", diagnostic.Path.ToString());
        writer.WriteNumber("offset", diagnostic.Span?.Start);
        writer.WriteNumber("length", diagnostic.Span?.Length);
        writer.WriteEndObject();
    }
}
