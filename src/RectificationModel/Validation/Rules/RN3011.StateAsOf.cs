using RectificationModel.Facts;

namespace RectificationModel.Validation.Rules;

/// <summary>RN3011: totals of the whole notice say to which day they refer: 截至2023年5月底.</summary>
public sealed class StateAsOf() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Note,
        new("总数写明截止日期", "State the day of totals"),
        new("“{0}”没有写明截至何时：可补充“截至某年某月某日”。", "\"{0}\" does not say as of when: add 截至 and the day.")),
    RuleBasis.Practice,
    new() { PublicNotice = DiagnosticSeverity.Note, PublishGate = DiagnosticSeverity.Note, Bulk = DiagnosticSeverity.Note })
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN3011";

    // 反馈问题25个: the noun may stand before the figure.
    private const int Before = 4;

    private static readonly string[] Counted = ["问题", "任务", "事项"];
    private static readonly string[] Finds = ["发现", "排查", "查找", "查出", "收集", "征集", "受理", "自查", "梳理"];
    private static readonly string[] Days = ["截至", "截止", "目前", "至今"];

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (FactText own in context.FactTexts)
        {
            // One day holds for all totals of a paragraph.
            if (own.Of<StatedTotalFact>().First is { AsOf: null } total && !IsSubTask(own, total) && Wording.ContainsAny(own.Text.AsSpan(Math.Max(0, total.PathSpan.Start - Before), total.PathSpan.Length), Counted)
                && !Wording.ContainsAny(own.Text.AsSpan(0, total.PathSpan.End), Days) && !context.IsInIssue(own.Path))
            {
                context.Report(total.Path, total.PathSpan, [total.Text]);
                return;
            }
        }
    }

    // 开展巡查17次，发现问题23个，整改23个 tells of one piece of work and not of the notice's issues.
    private static bool IsSubTask(FactText own, StatedTotalFact total)
    {
        int start = Wording.SentenceAround(own.Text, total.PathSpan).Start;
        ReadOnlySpan<char> before = own.Text.AsSpan(start, total.PathSpan.Start - start);
        return Wording.ContainsAny(before[(before.LastIndexOfAny('，', ',') + 1)..], Finds);
    }
}
