using System.Text.Json;

namespace RectificationModel.Validation.Sarif;

/// <summary>The rules that a log names, in the order of their ids, and the tool that they belong to.</summary>
internal sealed class SarifRules
{
    private readonly DiagnosticDescriptor[] _rules;
    private readonly Dictionary<string, int> _places;

    private SarifRules(DiagnosticDescriptor[] rules)
    {
        _rules = rules;
        _places = rules.Select((rule, i) => (rule.Id, i)).ToDictionary(row => row.Id, row => row.i, StringComparer.Ordinal);
    }

    public static SarifRules Of(SarifResult[] results) => new(
    [
        .. results.SelectMany(result => result.Report.Findings.Concat(result.Report.Suppressed))
            .Select(finding => finding.Descriptor).DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ]);

    public static string Level(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };

    public int PlaceOf(string id) => _places[id];

    public void WriteTool(Utf8JsonWriter writer, NoticeLanguage language)
    {
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", "RectificationModel");
        writer.WriteString("version", typeof(SarifRules).Assembly.GetName().Version?.ToString(3) ?? "0.0.0");
        writer.WriteStartArray("rules");
        foreach (DiagnosticDescriptor rule in _rules)
        {
            WriteRule(writer, rule, language);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter writer, DiagnosticDescriptor rule, NoticeLanguage language)
    {
        writer.WriteStartObject();
        writer.WriteString("id", rule.Id);
        if (NoticeRules.Find(rule.Id) is NoticeRule own)
        {
            writer.WriteString("name", own.GetType().Name);
        }

        writer.WriteStartObject("shortDescription");
        writer.WriteString("text", rule.Title.In(language));
        writer.WriteEndObject();
        writer.WriteStartObject("defaultConfiguration");
        writer.WriteString("level", Level(rule.Severity));
        writer.WriteEndObject();
        if (rule.Basis is RuleBasis basis)
        {
            writer.WriteStartObject("properties");
            writer.WriteStartArray("tags");
            writer.WriteStringValue(basis.ToString());
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }
}
