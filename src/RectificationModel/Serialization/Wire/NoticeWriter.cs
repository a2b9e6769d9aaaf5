using System.Globalization;
using System.Text.Json;
using RectificationModel.Facts;

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
            ShapeFor(options).Write(writer, notice);
            writer.Flush();
        }
        catch (NoticeJsonException error) when (error.Id != JsonProblem.TooLong.Id)
        {
            writer.Flush();
            throw error.LocatedAfter(output.Written);
        }

        if (output.Written.Length > options.MaxBytes)
        {
            throw new NoticeJsonException(JsonProblem.TooLong, null, options.MaxBytes.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static WireObject<RectificationNotice, NoticeWire> ShapeFor(NoticeJsonOptions options) =>
        options.IncludeFacts ? NoticeWire.WithFacts(notice => notice.Facts(FactKinds.All, options.ReferenceDate)) : NoticeWire.Shape;
}
