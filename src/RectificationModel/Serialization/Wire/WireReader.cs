using System.Globalization;
using System.Text;
using System.Text.Json;

namespace RectificationModel.Serialization.Wire;

/// <summary>Reads the value on which it stands; afterwards it stands on that value's last token. Errors carry their place.</summary>
internal ref struct WireReader
{
    // A field, as the reader is a mutable struct: through a property only its copy would move on.
    public Utf8JsonReader Json;

    private readonly ReadOnlySpan<byte> _json;
    private Dictionary<long, long>? _typePlaces;
    private List<LostCharacter>? _lost;

    public WireReader(ReadOnlySpan<byte> json)
    {
        _json = json;
        Json = new(json, new JsonReaderOptions { MaxDepth = NoticeJson.MaxDepth });
    }

    /// <summary>The lone surrogates that were read as U+FFFD so far, in document order; null where there are none.</summary>
    public readonly List<LostCharacter>? Lost => _lost;

    public string Text()
    {
        Expect(JsonTokenType.String);
        return JsonText.Of(in Json, ref _lost);
    }

    /// <summary>The name on which the reader stands.</summary>
    public string Name() => JsonText.Of(in Json, ref _lost);

    public DateOnly Date()
    {
        string text = Text();
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? date
            : throw Fail(JsonProblem.ImpossibleDate, text);
    }

    public readonly int Number()
    {
        Expect(JsonTokenType.Number);
        if (Json.TryGetInt32(out int number))
        {
            return number;
        }

        // 5.0 and 1e2 are whole numbers too.
        bool isWhole = Json.TryGetDecimal(out decimal value) && decimal.IsInteger(value) && value is >= int.MinValue and <= int.MaxValue;
        return isWhole ? (int)value : throw Fail(JsonProblem.NumberOutOfRange, Encoding.UTF8.GetString(Json.ValueSpan));
    }

    public readonly bool Flag() => Json.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw Fail(JsonProblem.WrongType, "true or false", JsonWords.Of(Json.TokenType)),
    };

    public readonly TEnum OneOf<TEnum>(EnumNames<TEnum> names)
        where TEnum : struct, Enum
    {
        Expect(JsonTokenType.String);
        return names.TryRead(in Json, out TEnum value) ? value : throw Fail(JsonProblem.UnknownValue, JsonText.Of(in Json), names.Listed);
    }

    /// <summary>The JSON text of the value, as it stands.</summary>
    public string Raw()
    {
        int start = (int)Json.TokenStartIndex;
        Json.Skip();
        return Encoding.UTF8.GetString(_json[start..(int)Json.BytesConsumed]);
    }

    /// <summary>The block's kind by its member <c>type</c>, wherever that stands in the object; the reader stays on the object.</summary>
    public BlockKind BlockKind()
    {
        Expect(JsonTokenType.StartObject);
        Utf8JsonReader ahead = Json;
        ahead.Read();
        if (ahead.TokenType == JsonTokenType.PropertyName && JsonText.Is(in ahead, "type"u8))
        {
            ahead.Read();
            return Kind(in ahead, ahead.TokenStartIndex);
        }

        // Not in its usual place, as after a store that sorts members: one pass finds the types of all blocks, so that reading stays linear.
        _typePlaces ??= TypePlaces.Of(_json);
        long place = _typePlaces.TryGetValue(Json.TokenStartIndex, out long found) ? found : throw NoticeJsonException.Missing("type", Json.TokenStartIndex);
        Utf8JsonReader token = new(_json[(int)place..], isFinalBlock: false, default);
        token.Read();
        return Kind(in token, place);
    }

    public readonly void Expect(JsonTokenType type)
    {
        if (Json.TokenType != type)
        {
            throw Fail(JsonProblem.WrongType, JsonWords.Of(type), JsonWords.Of(Json.TokenType));
        }
    }

    public readonly NoticeJsonException Fail(JsonProblem problem, params string[] arguments) => new(problem, Json.TokenStartIndex, arguments);

    private static BlockKind Kind(ref readonly Utf8JsonReader token, long place)
    {
        if (token.TokenType != JsonTokenType.String)
        {
            throw new NoticeJsonException(JsonProblem.WrongType, place, JsonWords.Of(JsonTokenType.String), JsonWords.Of(token.TokenType));
        }

        return WireNames.BlockKinds.TryRead(in token, out BlockKind kind)
            ? kind
            : throw new NoticeJsonException(JsonProblem.UnknownBlock, place, JsonText.Of(in token), WireNames.BlockKinds.Listed);
    }
}
