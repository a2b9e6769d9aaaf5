using System.Globalization;

namespace RectificationModel.Validation.Rules;

/// <summary>RN9001: each suppression still accepts something and has not expired. It runs after all other rules.</summary>
public sealed class DropStaleSuppressions() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Warning,
        new("清理失效的豁免", "Drop stale suppressions"),
        new("对{0}的豁免（理由：{1}）已没有对应的发现：请删去。", "The suppression of {0} ({1}) matches no finding any more: drop it.")),
    RuleBasis.Practice)
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN9001";

    private static readonly LocalizedText Expired = new("对{0}的豁免（理由：{1}）已于{2}到期：请整改或重新确认。", "The suppression of {0} ({1}) expired on {2}: mend what it is for, or confirm it anew.");

    internal override bool RunsLast => true;

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (RuleSuppression suppression in context.Options.Suppressions)
        {
            if (suppression.IsExpired(context.Options.AsOf))
            {
                string day = suppression.ExpiresOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
                context.Report(suppression.Path, null, [suppression.RuleId, suppression.Reason, day], default, Expired);
            }
            else if (!context.IsUsed(suppression))
            {
                context.Report(suppression.Path, null, [suppression.RuleId, suppression.Reason]);
            }
        }
    }
}
