namespace RectificationModel.Rendering;

/// <summary>A typed field of an issue as it stands among the blocks: a progress, a time limit, or responsible parties that follow each other.</summary>
/// <param name="After">How many blocks stand before it.</param>
/// <param name="Node">The progress or the time limit; null for parties.</param>
/// <param name="Parties">The parties, as a range of the issue's list; empty where it is another field.</param>
internal readonly record struct IssueField(int After, object? Node, Range Parties);
