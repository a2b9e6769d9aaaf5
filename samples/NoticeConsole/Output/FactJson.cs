using RectificationModel.Facts;
using RectificationModel.Serialization;

namespace NoticeConsole.Output;

/// <summary>One array of facts a line, as the library writes them.</summary>
internal static class FactJson
{
    public static void WriteLine(TextWriter output, NoticeFacts facts, bool indented) =>
        JsonOutput.WriteLine(output, indented, writer => NoticeJson.WriteFacts(writer, facts));
}
