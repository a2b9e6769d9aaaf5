using System.Globalization;
using System.Text.Json;

namespace RectificationModel.Serialization.Wire;

/// <summary>Writes values of the model; what is null where nothing may be null is an error with its path.</summary>
internal static class WireWriting
{
    /// <summary>Writes a string member; null is left out where it may be.</summary>
    public static void Text(this Utf8JsonWriter writer, JsonEncodedText name, string? text, bool isRequired)
    {
        if (text is not null)
        {
            writer.WriteString(name, text);
        }
        else if (isRequired)
        {
            writer.WritePropertyName(name);
            throw new NoticeJsonException(JsonProblem.MissingMember, null, name.Value);
        }
    }

    /// <summary>Writes a list of strings; an empty one is left out where it may be.</summary>
    public static void Texts(this Utf8JsonWriter writer, JsonEncodedText name, ValueList<string> texts, bool isAlwaysWritten)
    {
        if (texts.IsEmpty && !isAlwaysWritten)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (string text in texts)
        {
            writer.NotNull(text);
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes a list; an empty one is left out where it may be.</summary>
    public static void List<T>(this Utf8JsonWriter writer, JsonEncodedText name, ValueList<T> items, IWireShape<T> shape, bool isAlwaysWritten)
        where T : class
    {
        if (items.IsEmpty && !isAlwaysWritten)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (T item in items)
        {
            writer.NotNull(item);
            shape.Write(writer, item);
        }

        writer.WriteEndArray();
    }

    public static void Date(this Utf8JsonWriter writer, JsonEncodedText name, DateOnly date)
    {
        Span<byte> iso = stackalloc byte[10];
        date.TryFormat(iso, out int length, "O", CultureInfo.InvariantCulture);
        writer.WriteString(name, iso[..length]);
    }

    public static void OneOf<TEnum>(this Utf8JsonWriter writer, JsonEncodedText name, EnumNames<TEnum> names, TEnum value)
        where TEnum : struct, Enum
    {
        writer.WritePropertyName(name);
        writer.WriteStringValue(names.Of(value) ?? throw new NoticeJsonException(JsonProblem.UnknownValue, null, value.ToString(), names.Listed));
    }

    /// <summary>Whether the depth leaves room for a value of some levels.</summary>
    public static void CheckDepth(this Utf8JsonWriter writer, int levels)
    {
        if (writer.CurrentDepth + levels > NoticeJson.MaxDepth)
        {
            writer.WriteNullValue();
            throw new NoticeJsonException(JsonProblem.TooDeep, null, NoticeJson.MaxDepth.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static void NotNull(this Utf8JsonWriter writer, object? item)
    {
        if (item is null)
        {
            // So that the path of the error ends at this place of the list.
            writer.WriteNullValue();
            throw new NoticeJsonException(JsonProblem.WrongType, null, "value", "null");
        }
    }
}
