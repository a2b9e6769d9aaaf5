namespace RectificationModel.Validation;

/// <summary>A path to look for in a list that is in document order.</summary>
#pragma warning disable CA1036 // Nothing is ordered by it: it is what a binary search asks for.
internal readonly struct PathKey(NoticePath path) : IComparable<NoticeBlock>, IComparable<FactText>
#pragma warning restore CA1036
{
    public int CompareTo(NoticeBlock other) => NoticePathOrder.Compare(path, other.Path);

    public int CompareTo(FactText? other) => other is null ? 1 : NoticePathOrder.Compare(path, other.Path);
}
