namespace RectificationModel.Validation.Rules;

/// <summary>RN2001: the wording of a state is one that the vocabulary knows, so that it can be counted.</summary>
public sealed class UseKnownProgressLabel() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Warning,
        new("使用通行的进度用语", "Use a known wording of progress"),
        new("整改进度“{0}”看不出完成程度：请改用已完成、基本完成、正在整改、未完成等用语。", "The state \"{0}\" does not tell how far the work has come: use 已完成, 基本完成, 正在整改, 未完成 or the like.")),
    RuleBasis.Logic)
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN2001";

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (NoticeBlock issue in context.Issues)
        {
            if (((RectificationIssue)issue.Block).Progress is { Completion: Completion.Unknown } progress)
            {
                context.Report(issue.Path.Append("progress").Append("label"), null, [progress.Label]);
            }
        }
    }
}
