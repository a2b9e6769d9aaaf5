using System.Text.Json.Nodes;
using RectificationModel.Serialization.Wire;

namespace RectificationModel.Tests.Serialization.Schema;

/// <summary>The members of a definition of the schema as the table that docs/json.md prints.</summary>
internal static class MemberTable
{
    public static string Of(JsonNode definition)
    {
        HashSet<string> required = [.. definition["required"]?.AsArray().Select(name => (string)name!) ?? []];
        IEnumerable<string> rows = definition["properties"]!.AsObject().Select(
            member => $"| `{member.Key}`{(required.Contains(member.Key) ? " (required)" : "")} | {Value(member.Value!)} | {(string)member.Value!["description"]!} |");
        return string.Join('\n', ["| Member | Value | What it is |", "|---|---|---|", .. rows]);
    }

    private static string Value(JsonNode rule)
    {
        if ((string?)rule["$ref"] is string reference)
        {
            string name = reference["#/$defs/".Length..];
            return $"[{name}](#{name.ToLowerInvariant()})";
        }

        return rule switch
        {
            _ when rule["const"] is JsonNode constant => $"`{constant}`",
            _ when rule["enum"] is JsonArray words => string.Join(", ", words.Select(word => $"`{word}`")),
            _ when rule["anyOf"] is JsonArray choices => $"{Value(choices[0]!)} or null",
            _ when rule["items"] is JsonNode item => $"list: {Value(item)}",
            _ => (string?)rule["pattern"] == SchemaPatterns.Date ? "date" : (string)rule["type"]!,
        };
    }
}
