using System.Text.Json;

namespace RectificationModel.Serialization.Wire;

/// <summary>Writes the keywords of a JSON Schema (draft 2020-12), and gathers the definitions that are referred to.</summary>
internal sealed class SchemaWriter(Utf8JsonWriter writer)
{
    private const string Definitions = "$defs";

    private readonly HashSet<string> _known = [];
    private readonly Queue<ISchema> _open = new();

    public Utf8JsonWriter Json => writer;

    public void Text() => Type("string");

    public void Pattern(string pattern)
    {
        Text();
        writer.WriteString("pattern", pattern);
    }

    public void Constant(string constant) => writer.WriteString("const", constant);

    public void OneOf(IEnumerable<string> names)
    {
        writer.WriteStartArray("enum");
        foreach (string name in names)
        {
            writer.WriteStringValue(name);
        }

        writer.WriteEndArray();
    }

    public void Flag() => Type("boolean");

    public void Integer()
    {
        Type("integer");
        writer.WriteNumber("minimum", int.MinValue);
        writer.WriteNumber("maximum", int.MaxValue);
    }

    public void Place()
    {
        Type("integer");
        writer.WriteNumber("minimum", 0);
    }

    public void Number() => Type("number");

    /// <summary>A value or null.</summary>
    public void OrNull(Action<SchemaWriter> value)
    {
        writer.WriteStartArray("anyOf");
        writer.WriteStartObject();
        value(this);
        writer.WriteEndObject();
        writer.WriteStartObject();
        Type("null");
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    public void Texts() => List(schema => schema.Text());

    public void List(ISchema item) => List(schema => schema.Reference(item));

    public void Reference(ISchema schema)
    {
        if (_known.Add(schema.Name))
        {
            _open.Enqueue(schema);
        }

        writer.WriteString("$ref", $"#/{Definitions}/{schema.Name}");
    }

    /// <summary>An object with known members; others are allowed, as they are kept.</summary>
    public void Object(string about, IReadOnlyList<SchemaMember> members)
    {
        writer.WriteString("description", about);
        Type("object");
        if (members.Any(member => member.IsRequired))
        {
            Required(members.Where(member => member.IsRequired).Select(member => member.Name));
        }

        writer.WriteStartObject("properties");
        foreach (SchemaMember member in members)
        {
            writer.WriteStartObject(member.Name);
            writer.WriteString("description", member.About);
            member.Schema(this);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    public void Required(IEnumerable<string> names)
    {
        writer.WriteStartArray("required");
        foreach (string name in names)
        {
            writer.WriteStringValue(name);
        }

        writer.WriteEndArray();
    }

    /// <summary>What an object must be in each case that a member of it names. If and then, as trying each case in turn would grow with the depth without bound.</summary>
    public void Cases(string member, IEnumerable<(string Value, ISchema Schema)> cases)
    {
        writer.WriteStartArray("allOf");
        foreach ((string value, ISchema schema) in cases)
        {
            writer.WriteStartObject();
            writer.WriteStartObject("if");
            writer.WriteStartObject("properties");
            writer.WriteStartObject(member);
            Constant(value);
            writer.WriteEndObject();
            writer.WriteEndObject();
            writer.WriteEndObject();
            writer.WriteStartObject("then");
            Reference(schema);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>All definitions that were referred to, and those that they refer to.</summary>
    public void AllDefinitions()
    {
        writer.WriteStartObject(Definitions);
        while (_open.TryDequeue(out ISchema? schema))
        {
            writer.WriteStartObject(schema.Name);
            schema.WriteSchema(this);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private void List(Action<SchemaWriter> item)
    {
        Type("array");
        writer.WriteStartObject("items");
        item(this);
        writer.WriteEndObject();
    }

    private void Type(string name) => writer.WriteString("type", name);
}
