using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace RectificationModel.Validation.Sarif;

/// <summary>Writes findings in the Static Analysis Results Interchange Format, SARIF 2.1.0 (OASIS), which editors and code hosts show. Thread-safe.</summary>
/// <remarks>A log has one run, with the rules that found something, one result a finding, its place in characters and lines, the member as a JSON Pointer, and the fixes.</remarks>
public static class SarifLog
{
    /// <summary>The version of the format.</summary>
    public const string Version = "2.1.0";

    /// <summary>The address of the schema that a log names.</summary>
    public const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    // Chinese stays readable in the log.
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), NewLine = "\n" };

    /// <summary>The log of some files.</summary>
    /// <param name="results">The files with their findings.</param>
    /// <param name="language">The language of messages.</param>
    /// <param name="indented">Whether the JSON is indented.</param>
    /// <exception cref="ArgumentNullException"><paramref name="results"/> is null.</exception>
    public static string Write(IEnumerable<SarifResult> results, NoticeLanguage language = NoticeLanguage.Chinese, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArrayBufferWriter<byte> bytes = new();
        using (Utf8JsonWriter writer = new(bytes, Plain with { Indented = indented }))
        {
            WriteLog(writer, [.. results], language);
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static void WriteLog(Utf8JsonWriter writer, SarifResult[] results, NoticeLanguage language)
    {
        SarifRules rules = SarifRules.Of(results);
        writer.WriteStartObject();
        writer.WriteString("$schema", Schema);
        writer.WriteString("version", Version);
        writer.WriteStartArray("runs");
        writer.WriteStartObject();
        rules.WriteTool(writer, language);
        writer.WriteString("columnKind", "utf16CodeUnits");
        writer.WriteString("language", language == NoticeLanguage.English ? "en-US" : "zh-CN");
        writer.WriteStartArray("results");
        foreach (SarifResult result in results)
        {
            SarifResultWriter file = new(writer, rules, result, language);
            foreach (Diagnostic finding in result.Report.Findings)
            {
                file.Write(finding, suppressed: false);
            }

            foreach (Diagnostic finding in result.Report.Suppressed)
            {
                file.Write(finding, suppressed: true);
            }
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
