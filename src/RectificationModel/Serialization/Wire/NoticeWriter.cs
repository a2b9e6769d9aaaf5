using System.Text.Json;

namespace RectificationModel.Serialization.Wire;

/// <summary>Writes a whole notice.</summary>
internal static class NoticeWriter
{
    public static void Write(PooledBuffer output, RectificationNotice notice, NoticeJsonOptions options)
    {
        using Utf8JsonWriter writer = new(output, new JsonWriterOptions
        {
            Encoder = NoticeEncoder.Instance,
            Indented = options.Indented,
            NewLine = "\n",
            MaxDepth = NoticeJson.MaxDepth,
            SkipValidation = true,
        });
        try
        {
            NoticeWire.Shape.Write(writer, notice);
        }
        catch (NoticeJsonException error)
        {
            writer.Flush();
            throw error.LocatedAfter(output.Written);
        }
    }
}
