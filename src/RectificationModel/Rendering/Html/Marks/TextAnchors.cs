namespace RectificationModel.Rendering.Html.Marks;

/// <summary>The text that stands for a member: itself where it is a text, else the first one under it, else that of the member it belongs to.</summary>
internal sealed class TextAnchors
{
    private readonly Dictionary<NoticePath, NoticeText> _first = [];

    public TextAnchors(RectificationNotice notice)
    {
        foreach (NoticeText text in notice.Texts())
        {
            // What stands above a known member is known too.
            for (NoticePath? path = text.Path; path?.Parent is not null && _first.TryAdd(path, text); path = path.Parent)
            {
            }
        }
    }

    /// <summary>The text; null for the notice as a whole and for what it does not have.</summary>
    public NoticeText? Find(NoticePath member)
    {
        for (NoticePath? path = member; path?.Parent is not null; path = path.Parent)
        {
            if (_first.TryGetValue(path, out NoticeText text))
            {
                return text;
            }
        }

        return null;
    }
}
