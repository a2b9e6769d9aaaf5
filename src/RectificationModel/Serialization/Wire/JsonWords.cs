using System.Text.Json;

namespace RectificationModel.Serialization.Wire;

/// <summary>What a kind of JSON value is called in messages.</summary>
internal static class JsonWords
{
    public static string Of(JsonTokenType type) => type switch
    {
        JsonTokenType.StartObject => "object",
        JsonTokenType.StartArray => "array",
        JsonTokenType.String => "string",
        JsonTokenType.Number => "number",
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => "null",
    };
}
