namespace RectificationModel.Rendering;

/// <summary>A typed field of an issue as it stands among the blocks: a progress, a time limit, or responsible parties that follow each other.</summary>
/// <param name="After">How many blocks stand before it.</param>
/// <param name="Progress">The progress; null where it is another field.</param>
/// <param name="Deadline">The time limit; null where it is another field.</param>
/// <param name="Parties">The parties, as a range of the issue's list; empty where it is another field.</param>
internal readonly record struct IssueField(int After, ProgressState? Progress, Deadline? Deadline, Range Parties);
