using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace RectificationModel.Serialization.Wire;

/// <summary>Reads a whole JSON text.</summary>
internal static class NoticeReader
{
    private static ReadOnlySpan<byte> ByteOrderMark => "\uFEFF"u8;

    public static RectificationNotice Read(ReadOnlySpan<byte> utf8) => Read(utf8, JsonOrigin.Start);

    public static RectificationNotice Read(ReadOnlySpan<byte> utf8, JsonOrigin origin)
    {
        int mark = utf8.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
        ReadOnlySpan<byte> json = utf8[mark..];
        origin = origin with { Byte = origin.Byte + mark };
        WireReader reader = new(json);
        try
        {
            CheckUtf8(json);
            reader.Json.Read();
            RectificationNotice notice = NoticeWire.Shape.Read(ref reader);
            reader.Json.Read();
            return notice;
        }
        catch (NoticeJsonException error)
        {
            throw error.LocatedIn(json, origin);
        }
        catch (JsonException error)
        {
            throw MalformedJson.At(json, error).LocatedIn(json, origin, error);
        }
    }

    // Checked once for the whole text, so that no string of it can fail later.
    private static void CheckUtf8(ReadOnlySpan<byte> json)
    {
        if (Utf8.IsValid(json))
        {
            return;
        }

        int place = 0;
        while (Rune.DecodeFromUtf8(json[place..], out _, out int length) == System.Buffers.OperationStatus.Done)
        {
            place += length;
        }

        throw new NoticeJsonException(JsonProblem.InvalidUtf8, place);
    }
}
