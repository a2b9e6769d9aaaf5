namespace RectificationModel;

/// <summary>The three axes of progress in words for readers: what ledgers and summaries write.</summary>
internal static class ProgressWords
{
    private static readonly Dictionary<Completion, LocalizedText> Completions = new()
    {
        [Completion.Unknown] = new("未归类", "unclassified"),
        [Completion.NotStarted] = new("未启动", "not started"),
        [Completion.InProgress] = new("正在整改", "in progress"),
        [Completion.PartlyCompleted] = new("部分完成", "partly completed"),
        [Completion.BasicallyCompleted] = new("基本完成", "basically completed"),
        [Completion.Completed] = new("已完成", "completed"),
        [Completion.NotCompleted] = new("未完成", "not completed"),
    };

    private static readonly Dictionary<Upkeep, LocalizedText> Upkeeps = new()
    {
        [Upkeep.None] = default,
        [Upkeep.LongTerm] = new("长期坚持", "sustained long-term"),
        [Upkeep.Ongoing] = new("持续推进", "work goes on"),
    };

    private static readonly Dictionary<Verification, LocalizedText> Verifications = new()
    {
        [Verification.None] = default,
        [Verification.Submitted] = new("待验收", "submitted for acceptance"),
        [Verification.Returned] = new("验收退回", "returned"),
        [Verification.Verified] = new("已验收", "accepted"),
        [Verification.Closed] = new("已销号", "closed"),
    };

    // A value that no member names, which only a cast makes, is in no table.
    public static LocalizedText Of(Completion completion) => Completions.GetValueOrDefault(completion, Completions[Completion.Unknown]);

    /// <summary>The words; empty where nothing is stated.</summary>
    public static LocalizedText Of(Upkeep upkeep) => Upkeeps.GetValueOrDefault(upkeep);

    /// <inheritdoc cref="Of(Upkeep)"/>
    public static LocalizedText Of(Verification verification) => Verifications.GetValueOrDefault(verification);
}
