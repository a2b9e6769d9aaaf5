using RectificationModel.Facts;

namespace RectificationModel.Validation.Rules;

/// <summary>RN4009: a range of numbers or years is joined by 至, — or ～, not by a hyphen (GB/T 15835-2011, 5.1.4; GB/T 15834-2011, 4.13).</summary>
public sealed class UseRangeConnector() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Note,
        new("数值范围用浪纹线或一字线", "Use the connector of ranges"),
        new("“{0}”用短横线连接起止：可改用“至”、“—”或“～”。", "\"{0}\" joins both ends with a hyphen: use 至, — or ～.")),
    RuleBasis.Standard,
    RuleSeverities.Publication(DiagnosticSeverity.Note, DiagnosticSeverity.Note))
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN4009";

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (NoticeFact fact in context.Facts)
        {
            // 2021-03-12 is one day in the form of ISO 8601 (GB/T 7408).
            bool range = fact is DateFact { Start: DateOnly start, End: DateOnly end } ? end > start && HasHan(fact.Text) : fact is QuantityFact { Approximation: Approximation.Range } or PercentageFact { Approximation: Approximation.Range };
            if (range && fact.Text.AsSpan().ContainsAny('-', '－'))
            {
                context.Report(fact.Path, fact.PathSpan, [fact.Text]);
            }
        }
    }

    private static bool HasHan(string text) => text.AsSpan().ContainsAny('年', '月', '日');
}
