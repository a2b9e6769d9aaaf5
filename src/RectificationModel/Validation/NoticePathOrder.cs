using System.Collections.Frozen;

namespace RectificationModel.Validation;

/// <summary>Orders paths as their members stand in the text of a notice.</summary>
internal static class NoticePathOrder
{
    private static readonly FrozenDictionary<string, int> Ranks = new[]
    {
        "classification", "documentNumber", "title", "lines", "addressees", "inspection", "kind", "authority", "teams", "inspected", "period", "feedbackOn",
        "preamble", "body", "caption", "ordinal", "marker", "heading", "headingEnd", "label", "value", "text", "name", "progress", "deadline", "responsible",
        "blocks", "closing", "contacts", "publicPeriod", "attachments", "signature", "signers", "date", "notes",
    }.Select((name, rank) => KeyValuePair.Create(name, rank)).ToFrozenDictionary(StringComparer.Ordinal);

    public static int Compare(NoticePath left, NoticePath right)
    {
        if (ReferenceEquals(left, right))
        {
            return 0;
        }

        (NoticePath? a, NoticePath? b) = (left, right);
        int depth = left.Depth - right.Depth;
        (a, b) = (Up(a, depth), Up(b, -depth));

        // The step nearest to the root decides: it is the last one met on the way up.
        int order = depth;
        for (; a?.Parent is not null && b?.Parent is not null && !ReferenceEquals(a, b); (a, b) = (a.Parent, b.Parent))
        {
            int step = CompareStep(a, b);
            order = step == 0 ? order : step;
        }

        return order;
    }

    private static int CompareStep(NoticePath a, NoticePath b)
    {
        if (a.Index is int left && b.Index is int right)
        {
            return left.CompareTo(right);
        }

        if (a.Name == b.Name)
        {
            return 0;
        }

        int order = Rank(a).CompareTo(Rank(b));
        return order != 0 ? order : string.CompareOrdinal(a.Name, b.Name);
    }

    private static int Rank(NoticePath path) => Ranks.GetValueOrDefault(path.Name, Ranks.Count);

    private static NoticePath? Up(NoticePath? path, int steps)
    {
        for (; steps > 0; steps--)
        {
            path = path?.Parent;
        }

        return path;
    }
}
