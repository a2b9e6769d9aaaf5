using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RectificationModel.Benchmarks;

/// <summary>What JSON costs without a model: the same strings written one by one, and a document whose strings are all fetched.</summary>
internal static class BareJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>The string values of a document in order.</summary>
    public static string[] Strings(ReadOnlyMemory<byte> json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        List<string> strings = [];
        Visit(document.RootElement, strings.Add);
        return [.. strings];
    }

    public static void Write(ArrayBufferWriter<byte> output, string[] strings)
    {
        output.ResetWrittenCount();
        using Utf8JsonWriter writer = new(output, Options);
        writer.WriteStartArray();
        foreach (string text in strings)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    public static int Read(ReadOnlyMemory<byte> json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        int length = 0;
        Visit(document.RootElement, text => length += text.Length);
        return length;
    }

    private static void Visit(JsonElement element, Action<string> visit)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (JsonProperty property in element.EnumerateObject())
                {
                    Visit(property.Value, visit);
                }

                break;
            case JsonValueKind.Array:
                foreach (JsonElement item in element.EnumerateArray())
                {
                    Visit(item, visit);
                }

                break;
            case JsonValueKind.String:
                visit(element.GetString()!);
                break;
        }
    }
}
