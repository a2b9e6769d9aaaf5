using System.Text.Json;

namespace RectificationModel.Serialization.Wire;

/// <summary>Reads lists.</summary>
internal static class WireLists
{
    public static ValueList<string> Texts(ref WireReader reader)
    {
        List<string>? texts = null;
        reader.Expect(JsonTokenType.StartArray);
        while (reader.Json.Read() && reader.Json.TokenType != JsonTokenType.EndArray)
        {
            (texts ??= []).Add(reader.Text());
        }

        return texts?.ToValueList() ?? default;
    }

    public static ValueList<T> Of<T>(ref WireReader reader, IWireShape<T> shape)
    {
        List<T>? items = null;
        reader.Expect(JsonTokenType.StartArray);
        while (reader.Json.Read() && reader.Json.TokenType != JsonTokenType.EndArray)
        {
            (items ??= []).Add(shape.Read(ref reader));
        }

        return items?.ToValueList() ?? default;
    }
}
