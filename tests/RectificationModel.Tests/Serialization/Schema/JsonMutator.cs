using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RectificationModel.Tests.Serialization.Schema;

/// <summary>Makes every single mutation of a valid notice that the schema speaks of: a required member less, a value of another type, a word that is none of the known.</summary>
internal sealed class JsonMutator(JsonNode schema)
{
    private static readonly string[] Ignored = ["/title/issuer", "/title/subject", "/title/genre", "/facts"];

    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 600 };

    private readonly List<JsonMutation> _mutations = [];
    private JsonNode _root = new JsonObject();

    public IReadOnlyList<JsonMutation> Mutate(string json)
    {
        _mutations.Clear();
        _root = JsonNode.Parse(json)!;
        Value(_root, schema, "", null);
        return [.. _mutations];
    }

    private void Value(JsonNode node, JsonNode rule, string path, Action<JsonNode?>? replace)
    {
        JsonNode resolved = Resolve(rule);
        if (replace is not null)
        {
            Wrong(resolved, path, replace, node);
        }

        if (node is JsonObject members)
        {
            Members(members, resolved, path);
        }
        else if (node is JsonArray items && resolved["items"] is JsonNode item)
        {
            for (int i = 0; i < items.Count; i++)
            {
                int place = i;
                Value(items[i]!, item, $"{path}/{i}", other => items[place] = other);
            }
        }
    }

    private void Members(JsonObject members, JsonNode rule, string path)
    {
        foreach (JsonNode part in Parts(members, rule))
        {
            foreach (JsonNode? required in part["required"]?.AsArray() ?? [])
            {
                Missing(members, (string)required!, path);
            }

            foreach ((string name, JsonNode? value) in part["properties"]!.AsObject())
            {
                if (members[name] is JsonNode member)
                {
                    Value(member, value!, $"{path}/{name}", other => members[name] = other);
                }
            }
        }
    }

    // Members in their order, as the position of one that is put back is its own.
    private void Missing(JsonObject members, string name, string path)
    {
        int place = members.IndexOf(name);
        if (place >= 0)
        {
            JsonNode? value = members[name];
            members.RemoveAt(place);
            Add("RJ0003", $"{path}/{name}");
            members.Insert(place, name, value);
        }
    }

    // The object's own rule and the one of the case that it names.
    private IEnumerable<JsonNode> Parts(JsonObject members, JsonNode rule)
    {
        yield return rule;
        foreach (JsonNode? choice in rule["allOf"]?.AsArray() ?? [])
        {
            (string name, JsonNode? value) = choice!["if"]!["properties"]!.AsObject().Single();
            if ((string?)members[name] == (string?)value!["const"])
            {
                yield return Resolve(choice["then"]!);
            }
        }
    }

    private void Wrong(JsonNode rule, string path, Action<JsonNode?> replace, JsonNode original)
    {
        string? type = (string?)rule["type"];
        bool isWord = rule["enum"] is not null || rule["const"] is not null;
        With(type == "string" || isWord ? 7 : type is "array" or "object" or "number" or "integer" or "boolean" ? "甲" : true, "RJ0002");
        With(type == "array" ? new JsonObject() : new JsonArray(), "RJ0002");
        if (isWord)
        {
            With("none of them", path.EndsWith("/type", StringComparison.Ordinal) ? "RJ0009" : "RJ0004");
        }

        if (rule["pattern"] is not null)
        {
            With(path == "/schemaVersion" ? "2.0" : path.EndsWith("/path", StringComparison.Ordinal) ? "a/b" : "2023-02-30", path == "/schemaVersion" ? "RJ0006" : "RJ0008");
        }

        replace(original);

        void With(JsonNode wrong, string id)
        {
            replace(wrong);
            Add(id, path);
        }
    }

    private void Add(string id, string path)
    {
        bool isIgnored = Array.Exists(Ignored, ignored => path.StartsWith(ignored, StringComparison.Ordinal));
        _mutations.Add(new(_root.ToJsonString(Options), isIgnored ? null : id, path));
    }

    private JsonNode Resolve(JsonNode rule) => (string?)rule["$ref"] is string reference ? schema["$defs"]![reference["#/$defs/".Length..]]! : rule;
}
