namespace RectificationModel.Validation.Rules;

/// <summary>RN2009: what is kept up for the long term rests on a rule or on an act that recurs.</summary>
public sealed class SupportLongTerm() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Note,
        new("长期坚持应有制度或常态措施", "Support the long term"),
        new("整改进度为“{0}”，正文没有写明制度或定期开展的工作：可补充靠什么长期坚持。", "The state is \"{0}\", yet no rule and no recurring act is told of: say what keeps it up.")),
    RuleBasis.Practice)
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN2009";

    private static readonly string[] Supports =
    [
        "《", "制度", "机制", "办法", "规定", "细则", "规程", "规范", "清单", "台账", "每日", "每天", "每周", "每月", "每季度", "每半年", "每年", "按月", "按季", "按季度", "季度", "年度", "定期", "常态", "经常", "日常", "长效", "随机抽查",
    ];

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (NoticeBlock issue in context.Issues)
        {
            if (issue.Block is RectificationIssue { Progress: { Upkeep: Upkeep.LongTerm } progress } && context.ProseOf(issue) is { IsEmpty: false } prose && !prose.Any(own => Wording.ContainsAny(Wording.TextOf(own.Block), Supports)))
            {
                context.Report(issue.Path.Append("progress").Append("label"), null, [progress.Label]);
            }
        }
    }
}
