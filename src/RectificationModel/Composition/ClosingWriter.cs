using RectificationModel.Parsing;
using RectificationModel.Parsing.Fields;

namespace RectificationModel.Composition;

/// <summary>Adds to the closing what is typed and stands in no prose: the objection period, the contacts.</summary>
internal static class ClosingWriter
{
    public static RectificationNotice AddMissing(RectificationNotice notice)
    {
        List<string> added = [];
        if (notice.PublicPeriod is PublicPeriod period && !IsNamed(notice, period.Text))
        {
            added.Add($"公示时间：{period.Text}。");
        }

        ValueList<ContactPoint> contacts = NoticeViews.Contacts(notice, out List<ContactPoint> unread);
        unread.RemoveAll(contact => IsNamed(notice, contact.Value));
        if (unread.Count > 0)
        {
            added.Add($"联系方式：{string.Join("；", unread.Select(static contact => $"{contact.Label ?? Captions.Of(contact.Kind)}：{contact.Value}"))}。");
        }

        return notice with { Contacts = contacts, Closing = added.Count == 0 ? notice.Closing : [.. notice.Closing, .. added] };
    }

    private static bool IsNamed(RectificationNotice notice, string value) => notice.Texts().Any(text => text.Text.Contains(value, StringComparison.Ordinal));
}
