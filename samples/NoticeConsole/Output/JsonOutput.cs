using System.Text;
using System.Text.Json;
using RectificationModel.Serialization;

namespace NoticeConsole.Output;

/// <summary>Writes one JSON value and a line break to a text writer.</summary>
internal static class JsonOutput
{
    public static void WriteLine(TextWriter output, bool indented, Action<Utf8JsonWriter> write)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter writer = new(bytes, new() { Encoder = NoticeJson.Encoder, Indented = indented, NewLine = "\n", SkipValidation = true }))
        {
            write(writer);
        }

        output.WriteLine(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
    }
}
