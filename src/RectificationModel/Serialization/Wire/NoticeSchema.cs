using System.Text;
using System.Text.Json;

namespace RectificationModel.Serialization.Wire;

/// <summary>The JSON Schema of the format, made from the tables that read and write it.</summary>
internal static class NoticeSchema
{
    public static string Create()
    {
        using PooledBuffer buffer = new();
        using (Utf8JsonWriter writer = new(buffer, new() { Encoder = NoticeEncoder.Instance, Indented = true, NewLine = "\n" }))
        {
            SchemaWriter schema = new(writer);
            writer.WriteStartObject();
            writer.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            writer.WriteString("$id", "urn:rectification-notice:schema:1");
            writer.WriteString("title", $"RectificationNotice {NoticeJson.SchemaVersion}");
            NoticeWire.Shape.WriteSchema(schema);
            schema.AllDefinitions();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.Written) + "\n";
    }
}
