using RectificationModel;
using RectificationModel.Serialization;

namespace NoticeConsole.Output;

/// <summary>The forms that a notice can be written in; a new renderer is a row here.</summary>
internal static class NoticeFormats
{
    private static readonly Dictionary<string, Func<RectificationNotice, string>> Writers = new(StringComparer.Ordinal)
    {
        ["text"] = notice => notice.ToText(),
        ["json"] = notice => NoticeJson.Serialize(notice, new() { Indented = true }),
    };

    public static string[] Names { get; } = [.. Writers.Keys];

    public static string Write(RectificationNotice notice, string format)
    {
        string text = Writers[format](notice);
        return text.EndsWith('\n') ? text : text + "\n";
    }
}
