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

    private static readonly string[] Fields = ["责任", "牵头", "配合", "整改时限", "完成时限", "整改期限", "督办"];

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (NoticeBlock issue in context.Issues)
        {
            if (issue.Block is RectificationIssue { Blocks.IsEmpty: true } own && !IsField(own))
            {
                context.Report(issue.Path.Append("heading"));
            }
        }
    }

    // 四、责任单位 with the units below: the heading is the label of a form, and what it introduces is recorded.
    private static bool IsField(RectificationIssue issue) =>
        (!issue.Responsible.IsEmpty || issue.Deadline is not null) && Wording.StartsWithAny(issue.Heading, Fields);
}
