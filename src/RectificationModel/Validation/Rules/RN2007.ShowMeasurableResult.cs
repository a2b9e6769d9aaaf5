using RectificationModel.Facts;

namespace RectificationModel.Validation.Rules;

/// <summary>RN2007: an issue that is called completed gives a figure, a document or a date that shows it.</summary>
public sealed class ShowMeasurableResult() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Note,
        new("已完成的问题有可核验的结果", "Show a measurable result"),
        new("整改进度为“{0}”，文中没有数字、文件或日期可以核验：可补充一项。", "The state is \"{0}\", with no figure, document or date to verify it: add one.")),
    RuleBasis.Practice,
    new() { Bulk = DiagnosticSeverity.Note, Ledger = DiagnosticSeverity.Note })
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN2007";

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        HashSet<int> shown = [];
        foreach (FactText own in context.FactTexts)
        {
            foreach (NoticeFact fact in own.Of<NoticeFact>())
            {
                if (fact is not ContactFact)
                {
                    Mark(context, own.Path, shown);
                    break;
                }
            }
        }

        foreach (NoticeBlock issue in context.Issues)
        {
            if (issue.Block is RectificationIssue { Progress: { Completion: Completion.Completed } progress } && issue.End > issue.Index + 1 && !shown.Contains(issue.Index))
            {
                context.Report(issue.Path.Append("progress").Append("label"), null, [progress.Label]);
            }
        }
    }

    private static void Mark(NoticeRuleContext context, NoticePath text, HashSet<int> shown)
    {
        if (text.Name != "text" || context.BlockOf(text) is not NoticeBlock block)
        {
            return;
        }

        for (int i = block.Parent; i >= 0 && shown.Add(i); i = context.Blocks[i].Parent)
        {
        }
    }
}
