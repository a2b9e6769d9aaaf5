namespace RectificationModel.Validation.Rules;

/// <summary>RN1009: something stands under an issue: a measure, a paragraph, a labelled part or a deeper issue.</summary>
public sealed class GiveMeasures() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Warning,
        new("写明整改措施", "Give the measures"),
        new("这个问题之下没有任何内容：请写明整改措施或进展情况。", "Nothing stands under this issue: tell what was done.")),
    RuleBasis.Logic,
    RuleSeverities.Everywhere(DiagnosticSeverity.Warning) with { PublishGate = DiagnosticSeverity.Error })
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN1009";

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (NoticeBlock issue in context.Issues)
        {
            if (((RectificationIssue)issue.Block).Blocks.IsEmpty)
            {
                context.Report(issue.Path.Append("heading"));
            }
        }
    }
}
