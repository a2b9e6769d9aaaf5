using System.Text.Json;

namespace NoticeConsole.Output;

/// <summary>Members of JSON objects as the console writes them: null where there is no number, camelCase names of states.</summary>
internal static class JsonMembers
{
    public static void WriteNumber(this Utf8JsonWriter writer, string name, int? value)
    {
        if (value is int number)
        {
            writer.WriteNumber(name, number);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    public static void WriteWord<T>(this Utf8JsonWriter writer, string name, T value)
        where T : struct, Enum => writer.WriteString(name, JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));
}
