namespace RectificationModel.Validation;

/// <summary>Document order of findings: by the source where there is one, else by the path; at one place by id.</summary>
internal static class FindingOrder
{
    public static IComparer<Diagnostic> ByPath { get; } = Comparer<Diagnostic>.Create((left, right) =>
    {
        int order = NoticePathOrder.Compare(left.Path, right.Path);
        return order != 0 ? order : AtOnePlace(left, right);
    });

    public static IComparer<Diagnostic> BySource { get; } = Comparer<Diagnostic>.Create((left, right) =>
    {
        int order = (left.Span?.Start ?? 0).CompareTo(right.Span?.Start ?? 0);
        return order != 0 ? order : ByPath.Compare(left, right);
    });

    private static int AtOnePlace(Diagnostic left, Diagnostic right)
    {
        int order = (left.PathSpan?.Start ?? 0).CompareTo(right.PathSpan?.Start ?? 0);
        order = order != 0 ? order : string.CompareOrdinal(left.Id, right.Id);
        return order != 0 ? order : (left.PathSpan?.Length ?? 0).CompareTo(right.PathSpan?.Length ?? 0);
    }
}
