using RectificationModel.Facts;

namespace RectificationModel.Validation.Rules;

/// <summary>RN4001: the parts by which a total is divided add up to it.</summary>
public sealed class ReconcileCounts() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Error,
        new("总数等于各部分之和", "Reconcile counts"),
        new("总数{0}，各部分{1}，合计{2}，相差{3}：请核对总数和各部分。", "The total is {0}, the parts {1} make {2}: {3} apart; check the total and each part.")),
    RuleBasis.Logic)
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN4001";

    private static readonly LocalizedText Rounded = new(
        "总数{0}，各部分{1}，合计{2}，相差{3}，可能由四舍五入造成：请核对，或注明四舍五入。",
        "The total is {0}, the parts {1} make {2}: {3} apart, which rounding may explain; check it, or say that the figures are rounded.");

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (FactText own in context.FactTexts)
        {
            foreach (StatedTotalFact total in own.Of<StatedTotalFact>())
            {
                CheckTotal(context, TotalParts.Of(own, total));
            }

            foreach (StatedSum sum in StatedSum.In(own))
            {
                CheckSum(context, sum);
            }
        }
    }

    // 新建1200亩，改造3400亩，合计4600亩.
    private static void CheckSum(NoticeRuleContext context, StatedSum sum)
    {
        string unit = sum.Total.Unit;
        context.Report(
            sum.Total.Path,
            sum.Total.PathSpan,
            [sum.Total.Text, string.Join('、', sum.Parts.Select(part => Figures.Text(part, unit))), Figures.Text(sum.Parts.Sum(), unit), Figures.Text(Math.Abs(sum.Parts.Sum() - sum.Value), unit)],
            atMost: DiagnosticSeverity.Warning);
    }

    private static void CheckTotal(NoticeRuleContext context, TotalParts parts)
    {
        StatedTotalFact total = parts.Total;
        decimal difference = parts.Sum - total.Total;
        bool explained = parts.IsApproximate || parts.MayOverlap || (difference < 0 && parts.MayBeOpen);
        if (difference == 0 || explained)
        {
            return;
        }

        bool rounded = Math.Abs(difference) <= parts.Rounding;
        ValueList<string> figures =
        [
            Figures.Text(total.Total, total.Unit),
            string.Join('、', parts.Parts.Select(part => Figures.Text(part, total.Unit))),
            Figures.Text(parts.Sum, total.Unit),
            Figures.Text(Math.Abs(difference), total.Unit),
        ];
        context.Report(total.Path, total.PathSpan, figures, message: rounded ? Rounded : null, atMost: rounded ? DiagnosticSeverity.Note : null);
    }
}
