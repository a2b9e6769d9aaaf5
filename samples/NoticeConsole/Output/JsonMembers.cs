using System.Globalization;
using System.Text;
using System.Text.Json;

namespace NoticeConsole.Output;

/// <summary>Members of JSON objects as the console writes them: readable Chinese, ISO dates, camelCase names of states.</summary>
internal static class JsonMembers
{
    public static void WriteText(this Utf8JsonWriter writer, string name, string? value)
    {
        writer.WritePropertyName(name);
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            writer.WriteRawValue(Quote(value), skipInputValidation: true);
        }
    }

    public static void WriteDate(this Utf8JsonWriter writer, string name, DateOnly? value) =>
        writer.WriteText(name, value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public static void WriteNumber(this Utf8JsonWriter writer, string name, decimal? value)
    {
        if (value is decimal number)
        {
            writer.WriteNumber(name, number);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    /// <summary>The member where it has a value; nothing where it has none.</summary>
    public static void WriteNumberIfAny(this Utf8JsonWriter writer, string name, decimal? value)
    {
        if (value is not null)
        {
            writer.WriteNumber(name, value);
        }
    }

    /// <inheritdoc cref="WriteNumberIfAny"/>
    public static void WriteWordIfAny<T>(this Utf8JsonWriter writer, string name, T? value)
        where T : struct, Enum
    {
        if (value is T word)
        {
            writer.WriteWord(name, word);
        }
    }

    public static void WriteWord<T>(this Utf8JsonWriter writer, string name, T value)
        where T : struct, Enum => writer.WriteString(name, JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));

    // The encoders of System.Text.Json escape some of what Chinese text is made of (U+3000, 𠮷); JSON asks for these alone.
    private static string Quote(string text)
    {
        StringBuilder quoted = new(text.Length + 2);
        quoted.Append('"');
        foreach (char c in text)
        {
            _ = c switch
            {
                '"' or '\\' => quoted.Append('\\').Append(c),
                < ' ' => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }
}
