using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace RectificationModel.Serialization.Wire;

/// <summary>Says what is wrong with a text that the framework's reader refuses.</summary>
internal static class MalformedJson
{
    public static NoticeJsonException At(ReadOnlySpan<byte> json, JsonException error)
    {
        int place = Place(json, error);
        if (FirstTooDeep(json) is long deep && deep <= place)
        {
            return new(JsonProblem.TooDeep, deep, NoticeJson.MaxDepth.ToString(CultureInfo.InvariantCulture));
        }

        return Rune.DecodeFromUtf8(json[place..], out Rune found, out _) == OperationStatus.Done
            ? new(JsonProblem.Malformed, place, Rune.IsControl(found) ? string.Create(CultureInfo.InvariantCulture, $"U+{found.Value:X4}") : found.ToString())
            : new(JsonProblem.Truncated, place);
    }

    private static int Place(ReadOnlySpan<byte> json, JsonException error)
    {
        int line = 0;
        for (long i = 0; i < (error.LineNumber ?? 0); i++)
        {
            line += json[line..].IndexOf((byte)'\n') + 1;
        }

        return (int)Math.Min(line + (error.BytePositionInLine ?? 0), json.Length);
    }

    // A reader with one level more goes on where the text is too deep, and stops where it is malformed.
    private static long? FirstTooDeep(ReadOnlySpan<byte> json)
    {
        Utf8JsonReader reader = new(json, isFinalBlock: false, new(new JsonReaderOptions { MaxDepth = NoticeJson.MaxDepth + 1 }));
        try
        {
            while (reader.Read())
            {
                if (reader.CurrentDepth == NoticeJson.MaxDepth && (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray))
                {
                    return reader.TokenStartIndex;
                }
            }
        }
        catch (JsonException)
        {
            // Malformed before it is too deep.
        }

        return null;
    }
}
