using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using RectificationModel.Serialization.Wire;

namespace RectificationModel.Serialization;

/// <summary>Lets System.Text.Json read and write notices inside an application's own types, in the format of <see cref="NoticeJson"/>. Thread-safe.</summary>
/// <remarks>
/// Stands on <see cref="RectificationNotice"/>, so that nothing has to be registered. The encoder and the indentation are the application's; an error is a
/// <see cref="JsonException"/> whose inner exception is the <see cref="NoticeJsonException"/>, with line and place counted from the notice's start.
/// </remarks>
public sealed class NoticeJsonConverter : JsonConverter<RectificationNotice>
{
    /// <inheritdoc/>
    public override RectificationNotice Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        try
        {
            return NoticeJson.Deserialize(JsonMarshal.GetRawUtf8Value(document.RootElement));
        }
        catch (NoticeJsonException error)
        {
            throw new JsonException(error.Message, error);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, RectificationNotice value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        try
        {
            NoticeWire.Shape.Write(writer, value);
        }
        catch (NoticeJsonException error)
        {
            NoticeJsonException located = Locate(value) ?? error;
            throw new JsonException(located.Message, located);
        }
    }

    // The path of an error is told from what was written, which an application's writer does not show.
    private static NoticeJsonException? Locate(RectificationNotice notice)
    {
        using PooledBuffer buffer = new();
        try
        {
            NoticeWriter.Write(buffer, notice, NoticeJsonOptions.Default);
            return null;
        }
        catch (NoticeJsonException located)
        {
            return located;
        }
    }
}
