using RectificationModel.Parsing.Outline;

namespace RectificationModel.Validation.Rules;

/// <summary>RN1006: a heading that names no problem (…组织落实整改情况) is a section, and is not counted as an issue.</summary>
public sealed class ClassifySection() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Note,
        new("非问题标题不计为问题", "Classify sections"),
        new("“{0}”没有写明问题，却计为一个问题：统计时请按章节处理。", "\"{0}\" names no problem, yet counts as an issue: take it as a section.")),
    RuleBasis.Logic,
    new() { Bulk = DiagnosticSeverity.Note })
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN1006";

    private static readonly string[] Endings = ["情况", "部署", "打算", "安排", "领导", "责任", "工作", "成效", "总体要求"];

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (NoticeBlock issue in context.Issues)
        {
            // What has a state of its own or a label (反馈问题) is an issue, however it is worded.
            if (issue.Block is RectificationIssue { Progress: null, Caption: null } own && Wording.EndsWithAny(own.Heading, Endings)
                && !ProblemWording.IsProblem(own.Heading) && !ProblemWording.IsLack(own.Heading) && !own.Heading.Contains("问题", StringComparison.Ordinal))
            {
                context.Report(issue.Path.Append("heading"), null, [own.Heading]);
            }
        }
    }
}
