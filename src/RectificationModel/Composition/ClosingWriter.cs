using RectificationModel.Parsing.Fields;

namespace RectificationModel.Composition;

/// <summary>Adds to the closing what is typed and stands in no prose: the objection period, the contacts.</summary>
internal static class ClosingWriter
{
    public static RectificationNotice AddMissing(RectificationNotice notice)
    {
        List<string> closing = [.. notice.Closing];
        if (notice.PublicPeriod is PublicPeriod period && !IsNamed(notice, period.Text))
        {
            closing.Add($"公示时间：{period.Text}。");
        }

        ContactPoint[] missing = [.. notice.Contacts.Where(contact => !IsNamed(notice, contact.Value))];
        if (missing.Length > 0)
        {
            closing.Add($"联系方式：{string.Join("；", missing.Select(static contact => $"{contact.Label ?? Captions.Of(contact.Kind)}：{contact.Value}"))}。");
        }

        return closing.Count == notice.Closing.Count ? notice : notice with { Closing = closing.ToValueList() };
    }

    private static bool IsNamed(RectificationNotice notice, string value) => notice.Texts().Any(text => text.Text.Contains(value, StringComparison.Ordinal));
}
