using System.Text.Json;

namespace RectificationModel.Validation.Sarif;

/// <summary>Writes the findings of one file.</summary>
internal sealed class SarifResultWriter
{
    private readonly Utf8JsonWriter _writer;
    private readonly SarifRules _rules;
    private readonly SarifResult _file;
    private readonly NoticeLanguage _language;
    private readonly List<int> _lineStarts = [0];

    public SarifResultWriter(Utf8JsonWriter writer, SarifRules rules, SarifResult file, NoticeLanguage language)
    {
        (_writer, _rules, _file, _language) = (writer, rules, file, language);
        string source = file.Source?.Source ?? "";
        for (int i = source.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = source.IndexOf('\n', i + 1))
        {
            _lineStarts.Add(i + 1);
        }
    }

    public void Write(Diagnostic finding, bool suppressed)
    {
        _writer.WriteStartObject();
        _writer.WriteString("ruleId", finding.Id);
        _writer.WriteNumber("ruleIndex", _rules.PlaceOf(finding.Id));
        _writer.WriteString("level", SarifRules.Level(finding.Severity));
        WriteText("message", finding.GetMessage(_language));
        _writer.WriteStartArray("locations");
        WriteLocation(finding.Path, finding.Span);
        _writer.WriteEndArray();
        WriteRelated(finding.Related);
        WriteFixes(finding.Fixes);
        if (suppressed)
        {
            _writer.WriteStartArray("suppressions");
            _writer.WriteStartObject();
            _writer.WriteString("kind", "external");
            _writer.WriteEndObject();
            _writer.WriteEndArray();
        }

        _writer.WriteEndObject();
    }

    private void WriteLocation(NoticePath path, TextSpan? span)
    {
        _writer.WriteStartObject();
        _writer.WriteStartObject("physicalLocation");
        WriteArtifact();
        if (span is TextSpan place)
        {
            WriteRegion("region", place);
        }

        _writer.WriteEndObject();
        _writer.WriteStartArray("logicalLocations");
        _writer.WriteStartObject();
        _writer.WriteString("fullyQualifiedName", path.ToString());
        _writer.WriteString("kind", "member");
        _writer.WriteEndObject();
        _writer.WriteEndArray();
        _writer.WriteEndObject();
    }

    private void WriteRelated(ValueList<NoticePath> related)
    {
        if (related.IsEmpty)
        {
            return;
        }

        _writer.WriteStartArray("relatedLocations");
        foreach (NoticePath path in related)
        {
            WriteLocation(path, null);
        }

        _writer.WriteEndArray();
    }

    private void WriteFixes(ValueList<TextEdit> fixes)
    {
        if (fixes.IsEmpty)
        {
            return;
        }

        _writer.WriteStartArray("fixes");
        _writer.WriteStartObject();
        _writer.WriteStartArray("artifactChanges");
        _writer.WriteStartObject();
        WriteArtifact();
        _writer.WriteStartArray("replacements");
        foreach (TextEdit fix in fixes)
        {
            _writer.WriteStartObject();
            WriteRegion("deletedRegion", fix.Span);
            WriteText("insertedContent", fix.Replacement);
            _writer.WriteEndObject();
        }

        _writer.WriteEndArray();
        _writer.WriteEndObject();
        _writer.WriteEndArray();
        _writer.WriteEndObject();
        _writer.WriteEndArray();
    }

    private void WriteArtifact()
    {
        _writer.WriteStartObject("artifactLocation");
        _writer.WriteString("uri", Address(_file.File));
        _writer.WriteEndObject();
    }

    // Offsets alone are exact; lines and columns are what viewers show.
    private void WriteRegion(string name, TextSpan span)
    {
        _writer.WriteStartObject(name);
        if (_file.Source is not null)
        {
            (int line, int column) = Place(span.Start);
            (int endLine, int endColumn) = Place(span.End);
            _writer.WriteNumber("startLine", line);
            _writer.WriteNumber("startColumn", column);
            _writer.WriteNumber("endLine", endLine);
            _writer.WriteNumber("endColumn", endColumn);
        }

        _writer.WriteNumber("charOffset", span.Start);
        _writer.WriteNumber("charLength", span.Length);
        _writer.WriteEndObject();
    }

    private (int Line, int Column) Place(int offset)
    {
        int found = _lineStarts.BinarySearch(offset);
        int line = found >= 0 ? found : ~found - 1;
        return (line + 1, offset - _lineStarts[line] + 1);
    }

    private void WriteText(string name, string text)
    {
        _writer.WriteStartObject(name);
        _writer.WriteString("text", text);
        _writer.WriteEndObject();
    }

    // A URI has no backslashes and no spaces; a Windows drive is a file.
    private static string Address(string file)
    {
        string path = file.Replace('\\', '/');
        bool drive = path.Length > 1 && char.IsAsciiLetter(path[0]) && path[1] == ':';
        string escaped = string.Join('/', path.Split('/').Select((part, i) => drive && i == 0 ? part : Uri.EscapeDataString(part)));
        return drive ? "file:///" + escaped : path.StartsWith('/') ? "file://" + escaped : escaped;
    }
}
