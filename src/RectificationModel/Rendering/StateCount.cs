namespace RectificationModel.Rendering;

/// <summary>How many issues are in one state.</summary>
/// <param name="Completion">What the rectifying body claims; null for issues whose progress the notice does not state.</param>
/// <param name="Count">The number of issues.</param>
public readonly record struct StateCount(Completion? Completion, int Count);
