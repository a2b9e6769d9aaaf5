using System.Globalization;
using RectificationModel.Facts;

namespace RectificationModel.Validation.Rules;

/// <summary>RN4004: approximate figures (200余, 3万多) enter a sum over notices as intervals, not as numbers. One note a notice.</summary>
public sealed class NoteApproximation() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Note,
        new("约数汇总按区间计", "Note approximate figures"),
        new("“{0}”等{1}个约数不是确数：汇总时请按区间计。", "\"{0}\" is one of {1} approximate figures: add them up as intervals.")),
    RuleBasis.Practice,
    new() { Bulk = DiagnosticSeverity.Note })
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN4004";

    private static readonly LocalizedText One = new("“{0}”是约数：汇总时请按区间计。", "{0} is no exact figure: sum it as an interval.");

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        QuantityFact? first = null;
        int count = 0;
        foreach (QuantityFact figure in context.Facts.Quantities)
        {
            // 5万元以上 is a limit, not a count.
            if (figure.Approximation is Approximation.Over or Approximation.Under or Approximation.About or Approximation.Several)
            {
                first ??= figure;
                count++;
            }
        }

        if (first is not null)
        {
            context.Report(first.Path, first.PathSpan, [first.Text, count.ToString(CultureInfo.InvariantCulture)], message: count == 1 ? One : null);
        }
    }
}
