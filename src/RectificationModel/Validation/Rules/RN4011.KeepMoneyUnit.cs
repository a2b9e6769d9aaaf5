using System.Buffers;
using RectificationModel.Facts;

namespace RectificationModel.Validation.Rules;

/// <summary>RN4011: amounts of one list keep one unit. Amounts that stand each in the unit of their size (1.62亿元、8650万元) are left alone.</summary>
public sealed class KeepMoneyUnit() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Warning,
        new("并列金额单位一致", "Keep the unit of money"),
        new("并列的“{0}”与“{1}”单位不一：请统一为元、万元或亿元。", "\"{0}\" and \"{1}\" in one list have two units: use one of 元, 万元, 亿元.")),
    RuleBasis.Logic)
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN4011";

    private const int LongestItem = 20;

    private static readonly SearchValues<char> Ends = SearchValues.Create("，。；,;（）()");

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (FactText own in context.FactTexts)
        {
            QuantityFact? before = null;
            foreach (QuantityFact amount in own.Of<QuantityFact>())
            {
                if (before is not null && IsList(own, before, amount) && Figures.Scale(before.Text) != Figures.Scale(amount.Text) && !(IsNatural(before) && IsNatural(amount)))
                {
                    context.Report(amount.Path, amount.PathSpan, [before.Text, amount.Text]);
                }

                before = amount.Unit == Figures.Yuan ? amount : null;
            }
        }
    }

    private static bool IsList(FactText own, QuantityFact before, QuantityFact amount)
    {
        ReadOnlySpan<char> between = own.Between(before, amount);
        return amount.Unit == Figures.Yuan && between.Length is > 0 and <= LongestItem && between[0] is '、' or '和' or '及' && !between.ContainsAny(Ends);
    }

    private static bool IsNatural(QuantityFact amount) => amount.Value is decimal value && Figures.Scale(amount.Text) switch
    {
        1 => value < 10_000,
        10_000 => value is >= 10_000 and < 100_000_000,
        _ => value >= 100_000_000,
    };
}
