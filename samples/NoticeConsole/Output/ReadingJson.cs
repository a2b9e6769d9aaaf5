using System.Text.Json;
using NoticeConsole.Input;
using RectificationModel;
using RectificationModel.Parsing;
using RectificationModel.Serialization;

namespace NoticeConsole.Output;

/// <summary>Writes what was read from one file: the notice, its facts, the artefacts and the parser's diagnostics.</summary>
internal static class ReadingJson
{
    public static void WriteLine(TextWriter output, Reading reading, bool indented) =>
        JsonOutput.WriteLine(output, indented, writer => Write(writer, reading, indented));

    private static void Write(Utf8JsonWriter writer, Reading reading, bool indented)
    {
        writer.WriteStartObject();
        writer.WriteString("file", reading.File);
        writer.WritePropertyName("notice");
        string notice = NoticeJson.Serialize(reading.Notice, new() { Indented = indented });

        // A line feed in JSON stands between tokens only, other line breaks of Unicode in texts, too: the notice moves in by one level.
        writer.WriteRawValue(notice.Replace("\n", "\n  ", StringComparison.Ordinal), skipInputValidation: true);
        writer.WritePropertyName("facts");
        NoticeJson.WriteFacts(writer, reading.Facts());
        WriteArtefacts(writer, reading.Parsed);
        WriteDiagnostics(writer, reading.Diagnostics);
        writer.WriteEndObject();
    }

    private static void WriteArtefacts(Utf8JsonWriter writer, NoticeParseResult? parsed)
    {
        writer.WriteStartArray("artefacts");
        foreach (SourceSegment segment in parsed?.Segments ?? default)
        {
            if (segment.Kind == SegmentKind.Artefact)
            {
                writer.WriteStartObject();
                writer.WriteString("text", segment.Span.Of(parsed!.Source).ToString());
                writer.WriteNumber("offset", segment.Span.Start);
                writer.WriteNumber("length", segment.Span.Length);
                writer.WriteEndObject();
            }
        }

        writer.WriteEndArray();
    }

    private static void WriteDiagnostics(Utf8JsonWriter writer, ValueList<Diagnostic> diagnostics)
    {
        writer.WriteStartArray("diagnostics");
        foreach (Diagnostic diagnostic in diagnostics)
        {
            DiagnosticJson.Write(writer, diagnostic, NoticeLanguage.Chinese);
        }

        writer.WriteEndArray();
    }
}
