namespace RectificationModel.Rendering;

/// <summary>How far the issues of a notice have come, in figures. Immutable and value-equal.</summary>
public sealed record IssueOverview
{
    // From done to undone, as a bar shows them.
    private static readonly Completion?[] Order =
    [
        Completion.Completed, Completion.BasicallyCompleted, Completion.PartlyCompleted, Completion.InProgress, Completion.NotStarted, Completion.NotCompleted, Completion.Unknown, null,
    ];

    /// <summary>The number of issues: those that state their progress, and those that hold no other issue.</summary>
    public int Issues { get; init; }

    /// <summary>The number of measures in the whole body.</summary>
    public int Measures { get; init; }

    /// <summary>The states that occur, from completed to not stated, each with the number of its issues.</summary>
    public ValueList<StateCount> States { get; init; }

    /// <summary>Counts the issues of a notice.</summary>
    /// <param name="contents">Its issues.</param>
    /// <exception cref="ArgumentNullException"><paramref name="contents"/> is null.</exception>
    public static IssueOverview Of(IssueContents contents)
    {
        ArgumentNullException.ThrowIfNull(contents);
        int[] counts = new int[Order.Length];
        int issues = 0;
        foreach (IssueEntry entry in contents.Entries)
        {
            if (entry.Counts)
            {
                issues++;
                counts[PlaceOf(entry.Issue.Progress?.Completion)]++;
            }
        }

        return new()
        {
            Issues = issues,
            Measures = contents.Measures,
            States = Order.Zip(counts, (state, count) => new StateCount(state, count)).Where(state => state.Count > 0).ToValueList(),
        };
    }

    // A value that the enum does not name counts as an unknown wording.
    private static int PlaceOf(Completion? completion) =>
        Array.IndexOf(Order, completion) is >= 0 and int place ? place : Array.IndexOf(Order, Completion.Unknown);
}
