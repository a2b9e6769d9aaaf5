namespace RectificationModel.Validation.Rules;

/// <summary>RN2008: an issue that is not completed tells why, what comes next, or by when.</summary>
public sealed class ExplainIncomplete() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Warning,
        new("未完成的应说明原因或下一步", "Explain what is not completed"),
        new("整改进度为“{0}”，没有写明原因、下一步措施或时限：请补充。", "The state is \"{0}\", with no reason, next step or time limit: add one.")),
    RuleBasis.Practice,
    RuleSeverities.Everywhere(DiagnosticSeverity.Warning) with { Ledger = DiagnosticSeverity.Error })
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN2008";

    private static readonly string[] Explanations =
    [
        "因", "由于", "鉴于", "受", "原因", "涉及", "下一步", "下步", "拟", "计划", "将", "预计", "力争", "确保", "争取", "尚需", "仍需", "有待", "待", "年底前", "月底前", "日前", "目前", "已纳入", "纳入", "后续", "继续", "持续", "时限",
    ];

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (NoticeBlock issue in context.Issues)
        {
            if (issue.Block is RectificationIssue { Progress: { Completion: Completion.NotCompleted or Completion.NotStarted } progress, Deadline: null }
                && !context.ProseOf(issue).Any(prose => Wording.ContainsAny(Wording.TextOf(prose.Block), Explanations)))
            {
                context.Report(issue.Path.Append("progress").Append("label"), null, [progress.Label]);
            }
        }
    }
}
