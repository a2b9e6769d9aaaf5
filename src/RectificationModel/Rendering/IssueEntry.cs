namespace RectificationModel.Rendering;

/// <summary>An issue as a table of contents lists it. Immutable and value-equal.</summary>
/// <param name="Path">The path to the issue.</param>
/// <param name="Issue">The issue.</param>
/// <param name="Depth">How many issues it stands under: 0 for one that stands under none.</param>
/// <param name="HoldsIssues">Whether other issues stand under it.</param>
public sealed record IssueEntry(NoticePath Path, RectificationIssue Issue, int Depth, bool HoldsIssues)
{
    /// <summary>Whether it counts as an issue of its own: one that states its progress, or that holds no other issue.</summary>
    public bool Counts => Issue.Progress is not null || !HoldsIssues;
}
