using System.Globalization;

namespace RectificationModel.Rendering.Summary;

/// <summary>What a summary tells, counted; the words are another matter.</summary>
internal sealed record SummaryFigures
{
    // In the order in which a reader is told of them: what is done first.
    private static readonly Completion[] Order =
    [
        Completion.Completed, Completion.BasicallyCompleted, Completion.PartlyCompleted, Completion.InProgress, Completion.NotStarted, Completion.NotCompleted, Completion.Unknown,
    ];

    /// <summary>The title on one line; empty where there is none.</summary>
    public required string Title { get; init; }

    public required int Issues { get; init; }

    /// <summary>The states that occur, each with its number of issues; the numbers add up to <see cref="Issues"/>.</summary>
    public required IReadOnlyList<(SummaryState State, int Count)> States { get; init; }

    /// <summary>What the supervising body confirmed, each with its number of issues; issues without are left out.</summary>
    public required IReadOnlyList<(Verification Verification, int Count)> Verifications { get; init; }

    public required int Measures { get; init; }

    public required InspectionKind? Kind { get; init; }

    public required DateOnly? FeedbackOn { get; init; }

    public required DateOnly? PublishedOn { get; init; }

    public required DateOnly? Today { get; init; }

    /// <summary>The issues that are said not to be done and whose deadline has passed.</summary>
    public required int Overdue { get; init; }

    /// <summary>The days from feedback to publication; negative where they are the wrong way round, null where one is not stated.</summary>
    public int? Lag => PublishedOn?.DayNumber - FeedbackOn?.DayNumber;

    public static SummaryFigures Of(RectificationNotice notice, DateOnly? today)
    {
        List<RectificationIssue> issues = CountedIssues.Of(notice);
        return new()
        {
            Title = OneLine(notice.Title.ToString()),
            Issues = issues.Count,
            States = [.. issues.GroupBy(SummaryState.Of).OrderBy(Place).Select(group => (group.Key, group.Count()))],
            Verifications = [.. Confirmed(issues).GroupBy(v => v).OrderByDescending(group => group.Key).Select(group => (group.Key, group.Count()))],
            Measures = notice.Descendants<RectificationMeasure>().Count(),
            Kind = notice.Inspection?.Kind,
            FeedbackOn = notice.Inspection?.FeedbackOn,
            PublishedOn = notice.Signature?.Date,
            Today = today,
            Overdue = today is DateOnly day ? issues.Count(issue => IsOverdue(issue, day)) : 0,
        };
    }

    private static IEnumerable<Verification> Confirmed(List<RectificationIssue> issues) =>
        issues.Select(issue => issue.Progress?.Verification ?? Verification.None).Where(v => v is Verification.Submitted or Verification.Returned or Verification.Verified or Verification.Closed);

    private static (int, int) Place(IGrouping<SummaryState, RectificationIssue> group) => group.Key.Completion is Completion completion
        ? (Array.IndexOf(Order, completion), group.Key.Upkeep switch { Upkeep.LongTerm => 0, Upkeep.Ongoing => 1, _ => 2 })
        : (Order.Length, 0);

    // A state that is not told, or cannot be read, accuses nobody; nor does work that is kept up for good.
    private static bool IsOverdue(RectificationIssue issue, DateOnly today) =>
        issue.Deadline?.Date < today
        && issue.Progress is
        {
            Completion: Completion.NotStarted or Completion.InProgress or Completion.PartlyCompleted or Completion.BasicallyCompleted or Completion.NotCompleted,
            Upkeep: not Upkeep.LongTerm,
            Verification: not (Verification.Verified or Verification.Closed),
        };

    // Characters without width could turn the reading order of the whole sentence.
    private static string OneLine(string title) => string.Concat(
        title.Where(c => char.GetUnicodeCategory(c) != UnicodeCategory.Format).Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c)).Trim();
}
