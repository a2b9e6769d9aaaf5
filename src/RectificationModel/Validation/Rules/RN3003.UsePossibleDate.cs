using RectificationModel.Facts;

namespace RectificationModel.Validation.Rules;

/// <summary>RN3003: every date is a day that there is. A date that lost characters is left to RN1013.</summary>
public sealed class UsePossibleDate() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Error,
        new("日期存在", "Use possible dates"),
        new("“{0}”不是实际存在的日期：请核对。", "\"{0}\" is no day of the calendar: check it.")),
    RuleBasis.Logic)
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN3003";

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (DateFact date in context.Facts.Dates)
        {
            if (date.Flaw == DateFlaw.Impossible)
            {
                context.Report(date.Path, date.PathSpan, [date.Text]);
            }
        }
    }
}
