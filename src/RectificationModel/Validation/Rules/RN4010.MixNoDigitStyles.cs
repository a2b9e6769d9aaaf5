using System.Buffers;
using RectificationModel.Facts;

namespace RectificationModel.Validation.Rules;

/// <summary>RN4010: numbers of one kind in one sentence are written in one style of digits (GB/T 15835-2011, 4.3).</summary>
public sealed class MixNoDigitStyles() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Note,
        new("同类数字写法一致", "Do not mix styles of digits"),
        new("“{0}”与“{1}”一用汉字、一用阿拉伯数字：请统一。", "\"{0}\" and \"{1}\" are of one kind in two styles of digits: use one.")),
    RuleBasis.Standard,
    RuleSeverities.Publication(DiagnosticSeverity.Note, DiagnosticSeverity.Note))
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN4010";

    private static readonly SearchValues<char> Han = SearchValues.Create("三四五六七八九十百");

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (FactText own in context.FactTexts)
        {
            QuantityFact? before = null;
            foreach (QuantityFact figure in own.Of<QuantityFact>())
            {
                if (before is not null && before.Unit == figure.Unit && before.Noun == figure.Noun && Differ(before, figure) && !own.Between(before, figure).ContainsAny("。；;\n"))
                {
                    context.Report(figure.Path, figure.PathSpan, [before.Text, figure.Text]);
                }

                before = figure;
            }
        }
    }

    // 两, 几, 十余 are usual beside Arabic digits; so is a large number with 万.
    private static bool Differ(QuantityFact a, QuantityFact b) =>
        a is { Approximation: Approximation.Exact } && b is { Approximation: Approximation.Exact } && ((IsHan(a) && IsArabic(b)) || (IsArabic(a) && IsHan(b)));

    private static bool IsArabic(QuantityFact figure) => figure.Text.AsSpan().ContainsAnyInRange('0', '9');

    private static bool IsHan(QuantityFact figure) => figure.Text.AsSpan().ContainsAny(Han) && !figure.Text.AsSpan().ContainsAnyInRange('0', '9');
}
