using RectificationModel.Facts;

namespace RectificationModel.Validation.Rules;

/// <summary>RN4007: a rise or fall in percent names what it is compared with: 同比, 由…, 较上年.</summary>
public sealed class GiveBasisOfChange() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Warning,
        new("增减写明比较对象", "Give the basis of a change"),
        new("“{0}”没有写明与什么相比：请写明比较对象（如“同比{0}”）。", "\"{0}\" does not say compared with what: name it (同比, 较上年).")),
    RuleBasis.Practice)
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN4007";

    private static readonly string[] Verbs = ["上升", "下降", "增长", "提高", "提升", "降低", "减少", "增加", "上涨", "回落", "下跌", "缩短"];
    private static readonly string[] Bases = ["同比", "环比", "比", "较", "由", "从", "相对", "上年", "去年", "往年", "以来", "之前", "此前", "原", "累计", "年均", "每年", "目标", "力争", "确保", "不低于"];

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (FactText own in context.FactTexts)
        {
            foreach (PercentageFact fact in own.Of<PercentageFact>())
            {
                if (fact.ChangeForm == ChangeForm.By && Verb(own.Text, fact) is TextSpan verb && !HasBasis(own.Text, fact))
                {
                    TextSpan span = TextSpan.FromBounds(verb.Start, fact.PathSpan.End);
                    context.Report(fact.Path, span, [span.Of(own.Text).ToString()]);
                }
            }
        }
    }

    // 精简, 压减 tell what was done to the whole that they name.
    private static TextSpan? Verb(string text, PercentageFact fact)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, fact.PathSpan.Start).TrimEnd('了');
        foreach (string verb in Verbs)
        {
            if (before.EndsWith(verb))
            {
                return new(before.Length - verb.Length, verb.Length);
            }
        }

        return null;
    }

    private static bool HasBasis(string text, PercentageFact fact)
    {
        TextSpan sentence = Wording.SentenceAround(text, fact.PathSpan);
        return Wording.ContainsAny(text.AsSpan(sentence.Start, fact.PathSpan.Start - sentence.Start), Bases);
    }
}
