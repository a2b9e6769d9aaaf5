namespace RectificationModel.AotSmoke;

/// <summary>Stands in until the library writes text: its own method takes precedence, then this file goes.</summary>
internal static class PendingText
{
    public static string ToText(this RectificationNotice notice) => string.Join('\n', notice.Texts().Select(text => text.Text));
}
