using RectificationModel.Facts;

namespace RectificationModel.Validation.Rules;

/// <summary>RN4005: one word of approximation is enough: not 约…左右, 近…余 (GB/T 15835-2011).</summary>
public sealed class AvoidDoubleApproximation() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Warning,
        new("约数不重复表述", "Avoid double approximation"),
        new("“{0}”既有“{1}”又有“{2}”：请只留一个。", "\"{0}\" has both \"{1}\" and \"{2}\": keep one.")),
    RuleBasis.Standard,
    RuleSeverities.Publication(DiagnosticSeverity.Warning, DiagnosticSeverity.Warning))
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN4005";

    // The longer before the shorter that it begins with.
    private static readonly string[] Before = ["大约", "将近", "接近", "超过", "约", "近", "超", "逾", "不足", "至少", "不少于", "不低于", "至多", "不超过"];
    private static readonly string[] After = ["左右", "上下", "以上", "以下", "余", "多", "来"];

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (NoticeFact fact in context.Facts)
        {
            if (fact is QuantityFact { Approximation: not (Approximation.Exact or Approximation.Range) } or PercentageFact { Approximation: not Approximation.Exact } or DurationFact { Approximation: not Approximation.Exact }
                && Pair(fact.Text) is (string before, string after))
            {
                context.Report(fact.Path, fact.PathSpan, [fact.Text, before, after]);
            }
        }
    }

    private static (string Before, string After)? Pair(string text)
    {
        foreach (string before in Before)
        {
            if (text.StartsWith(before, StringComparison.Ordinal))
            {
                return Wording.FirstOf(text.AsSpan(before.Length), After) is string after ? (before, after) : null;
            }
        }

        return null;
    }
}
