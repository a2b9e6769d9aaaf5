namespace RectificationModel.Validation.Rules;

/// <summary>RN1016: one problem does not stand twice under one parent; marks and spaces set aside.</summary>
public sealed class RejectDuplicateIssue() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Warning,
        new("问题不重复", "Do not list an issue twice"),
        new("这个问题与前面的一个标题相同：请合并，或写明区别。", "An issue before has the same heading: merge them, or tell them apart.")),
    RuleBasis.Logic)
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN1016";

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        Dictionary<(int Parent, string Heading), NoticePath> seen = [];
        foreach (NoticeBlock issue in context.Issues)
        {
            NoticePath path = issue.Path.Append("heading");
            string heading = Wording.Letters(((RectificationIssue)issue.Block).Heading);
            if (heading.Length > 0 && !seen.TryAdd((issue.Parent, heading), path))
            {
                context.Report(path, null, default, [seen[(issue.Parent, heading)]]);
            }
        }
    }
}
