namespace RectificationModel.Validation.Rules;

/// <summary>RN2004: what is still to come in an issue that is called completed. A note: it may be upkeep.</summary>
public sealed class DoNotCompleteWithFuture() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Note,
        new("已完成的问题写有将来的工作", "Do not complete with future work"),
        new("整改进度为“{0}”，文中写“{1}”，是将来的工作：如属长期坚持的内容，请写明；否则请核对进度。", "The state is \"{0}\", yet \"{1}\" is still to come: if it is upkeep, say so; else check the state.")),
    RuleBasis.Logic)
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN2004";

    private static readonly string[] Outlooks = ["下一步", "下步", "接下来", "今后", "下阶段", "下一阶段"];

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (NoticeBlock issue in context.Issues)
        {
            if (issue.Block is RectificationIssue { Progress: { Completion: Completion.Completed } progress })
            {
                foreach (NoticeBlock prose in context.ProseOf(issue))
                {
                    string text = Wording.TextOf(prose.Block);
                    if (FutureWording.In(text) is TextSpan future && !IsOutlook(context, issue, prose.Block))
                    {
                        TextSpan clause = Wording.ClauseAround(text, future);
                        context.Report(prose.Path.Append("text"), clause, [progress.Label, clause.Of(text).ToString()], [issue.Path.Append("progress").Append("label")]);
                    }
                }
            }
        }
    }

    // 下一步，我局将… at the very end is what the notice closes with, and belongs to no issue.
    private static bool IsOutlook(NoticeRuleContext context, NoticeBlock issue, Block prose) =>
        prose is Paragraph paragraph && issue.End == context.Blocks.Count && Wording.StartsWithAny(paragraph.Text, Outlooks);
}
