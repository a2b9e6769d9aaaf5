using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace RectificationModel.Serialization.Wire;

/// <summary>Reads a whole JSON text.</summary>
internal static class NoticeReader
{
    private static ReadOnlySpan<byte> ByteOrderMark => "\uFEFF"u8;

    public static NoticeJsonReadResult Read(ReadOnlySpan<byte> utf8, int maxBytes) => Read(utf8, maxBytes, JsonOrigin.Start);

    public static NoticeJsonReadResult Read(ReadOnlySpan<byte> utf8, int maxBytes, JsonOrigin origin)
    {
        if (utf8.Length > maxBytes)
        {
            throw TooLong(utf8, maxBytes, origin);
        }

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
            return new(notice, JsonDiagnostics.Of(json, reader.Lost));
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

    /// <summary>The error of a text that is longer than it may be, of which enough is there to say so.</summary>
    public static NoticeJsonException TooLong(ReadOnlySpan<byte> beginning, int maxBytes, JsonOrigin origin) =>
        new NoticeJsonException(JsonProblem.TooLong, maxBytes, maxBytes.ToString(CultureInfo.InvariantCulture)).LocatedIn(beginning[..Math.Min(maxBytes, beginning.Length)], origin);

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
