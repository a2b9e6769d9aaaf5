using System.Text.Json;

namespace RectificationModel.Serialization.Wire;

/// <summary>Where the member <c>type</c> of every object of a text stands.</summary>
internal static class TypePlaces
{
    /// <summary>The place of each object and of the value of its first member <c>type</c>.</summary>
    public static Dictionary<long, long> Of(ReadOnlySpan<byte> json)
    {
        Dictionary<long, long> places = [];
        Stack<long> open = new();
        Utf8JsonReader reader = new(json, new JsonReaderOptions { MaxDepth = NoticeJson.MaxDepth });
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    open.Push(reader.TokenStartIndex);
                    break;
                case JsonTokenType.EndObject:
                    open.Pop();
                    break;
                case JsonTokenType.PropertyName when JsonText.Is(in reader, "type"u8):
                    // A copy looks at the value, which may itself be an object.
                    Utf8JsonReader value = reader;
                    value.Read();
                    places.TryAdd(open.Peek(), value.TokenStartIndex);
                    break;
            }
        }

        return places;
    }
}
