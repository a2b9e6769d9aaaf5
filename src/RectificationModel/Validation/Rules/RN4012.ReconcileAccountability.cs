using RectificationModel.Facts;

namespace RectificationModel.Validation.Rules;

/// <summary>RN4012: the persons held to account are the sum of the kinds of measures, where both are given.</summary>
public sealed class ReconcileAccountability() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Warning,
        new("问责人数与分项相符", "Reconcile accountability"),
        new("问责{0}人，分项{1}，合计{2}人，相差{3}人：请核对；如一人受到多种处理，请注明。", "{0} persons are held to account, the kinds {1} make {2}, {3} apart: check it; if one person got several measures, say so.")),
    RuleBasis.Logic)
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN4012";

    private static readonly string[] Wholes = ["处理", "问责", "追责", "处分", "追究"];
    private static readonly string[] Kinds = ["处分", "党纪", "政务", "组织处理", "诫勉", "谈话", "提醒", "批评", "警告", "记过", "记大过", "降级", "撤职", "开除", "免职", "检查", "移送", "约谈", "调离", "责令", "函询", "调整", "调岗", "停职", "辞退", "解聘", "通报", "扣"];
    private static readonly string[] Overlaps = ["同时", "兼受", "并处", "合并", "重复"];
    private static readonly string[] Persons = ["人", "名", "人次"];

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (FactText own in context.FactTexts)
        {
            for (int i = 0; i + 2 < own.Count; i++)
            {
                if (IsPersons(own[i], out decimal all) && own[i + 1] is QuantityFact first && own.Between(own[i], first) is var gap && gap.Contains("其中", StringComparison.Ordinal) && !gap.ContainsAny("。；;\n")
                    && Holds(own.Text, own[i], Wholes))
                {
                    CheckKinds(context, own, i, all);
                }
            }
        }
    }

    private static void CheckKinds(NoticeRuleContext context, FactText own, int whole, decimal all)
    {
        List<string> kinds = [];
        decimal sum = 0;
        NoticeFact last = own[whole];
        for (int i = whole + 1; i < own.Count && own[i] is QuantityFact kind && !own.Between(last, kind).ContainsAny("。；;\n"); i++)
        {
            bool counted = IsPersons(kind, out decimal some);

            // 1人同时受到…: one person got two measures, and the text says so.
            if (Wording.ContainsAny(Wording.ClauseAround(own.Text, kind.PathSpan).Of(own.Text), Overlaps))
            {
                sum -= counted && kinds.Count == 2 ? some : sum - all;
                last = kind;
                break;
            }

            if (!counted || kind.Unit != ((QuantityFact)own[whole]).Unit || !Holds(own.Text, kind, Kinds))
            {
                return;
            }

            sum += some;
            kinds.Add(kind.Text);
            last = kind;
        }

        if (sum != all && kinds.Count > 1)
        {
            TextSpan span = TextSpan.FromBounds(own[whole].PathSpan.Start, last.PathSpan.End);
            context.Report(own.Path, span, [Figures.Number(all), string.Join('、', kinds), Figures.Number(sum), Figures.Number(Math.Abs(sum - all))]);
        }
    }

    private static bool Holds(string text, NoticeFact figure, string[] words)
    {
        TextSpan clause = Wording.ClauseAround(text, figure.PathSpan);
        return Wording.ContainsAny(clause.Of(text), words);
    }

    private static bool IsPersons(NoticeFact fact, out decimal value)
    {
        value = fact is QuantityFact { Approximation: Approximation.Exact, Value: <= Figures.Largest } quantity && Persons.Contains(quantity.Unit) ? quantity.Value ?? -1 : -1;
        return value >= 0;
    }
}
