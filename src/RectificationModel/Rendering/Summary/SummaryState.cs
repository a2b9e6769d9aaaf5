namespace RectificationModel.Rendering.Summary;

/// <summary>A state as summaries tell it: completion with upkeep; a null completion where no progress is stated.</summary>
internal readonly record struct SummaryState(Completion? Completion, Upkeep Upkeep)
{
    public static SummaryState Of(RectificationIssue issue) => issue.Progress switch
    {
        null => default,
        { Completion: <= RectificationModel.Completion.Unknown or > RectificationModel.Completion.NotCompleted } => new(RectificationModel.Completion.Unknown, Upkeep.None),
        { Completion: var completion, Upkeep: var upkeep } => new(completion, upkeep is Upkeep.LongTerm or Upkeep.Ongoing ? upkeep : Upkeep.None),
    };
}
