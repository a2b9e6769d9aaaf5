using RectificationModel.Facts;

namespace RectificationModel.Validation.Rules;

/// <summary>RN4013: a figure that stands twice agrees: one total is divided in one way, and 查实问题37处，37处问题全部整改 names one number.</summary>
public sealed class AgreeRepeatedFigures() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Error,
        new("同一数字前后一致", "Agree repeated figures"),
        new("总数同为{0}，前文写“{1}”，此处写“{2}”：请核对。", "Of the same total, {0}, the text first says \"{1}\", here \"{2}\": check both.")),
    RuleBasis.Logic)
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN4013";

    private static readonly LocalizedText All = new("前面是“{0}”，后面却说“{1}”全部如此：请核对两个数字。", "The text first says \"{0}\", then that all of \"{1}\" are so: check both figures.");
    private static readonly string[] Wholes = ["全部", "均已", "已全部", "均全部"];

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        Dictionary<(string Unit, decimal Total, string Noun), StatedTotalFact> first = [];
        foreach (FactText own in context.FactTexts)
        {
            foreach (StatedTotalFact total in own.Of<StatedTotalFact>())
            {
                if (NounOf(own, total) is string noun && !context.IsInIssue(total.Path) && !first.TryAdd((total.Unit, total.Total, noun), total))
                {
                    CheckTotals(context, first[(total.Unit, total.Total, noun)], total);
                }
            }

            CheckAll(context, own);
        }
    }

    // A later day may have other figures: 截至2月底, 截至5月底.
    private static void CheckTotals(NoticeRuleContext context, StatedTotalFact before, StatedTotalFact here)
    {
        bool oneDay = before.AsOf is null || here.AsOf is null || before.AsOf == here.AsOf;
        bool differs = Differ(before.Completed, here.Completed) || Differ(before.InProgress, here.InProgress) || Differ(before.NotCompleted, here.NotCompleted) || Differ(before.BasicallyCompleted, here.BasicallyCompleted);
        if (oneDay && differs)
        {
            context.Report(here.Path, here.PathSpan, [Figures.Text(here.Total, here.Unit), before.Text, here.Text], [before.Path]);
        }
    }

    private static void CheckAll(NoticeRuleContext context, FactText own)
    {
        for (int i = 0; i + 1 < own.Count; i++)
        {
            if (own[i] is QuantityFact { Noun: string noun, Approximation: Approximation.Exact } first && own[i + 1] is QuantityFact { Approximation: Approximation.Exact } second
                && second.Noun == noun && second.Unit == first.Unit && second.Value < first.Value
                && own.Between(first, second) is { Length: 1 } gap && gap[0] is '，' or ',' && IsAll(own, i + 1, second, noun))
            {
                context.Report(second.Path, second.PathSpan, [first.Text + noun, second.Text + noun], [], All, DiagnosticSeverity.Warning);
            }
        }
    }

    // 37处，35处问题全部整改到位，2处… : the rest may follow in the same sentence.
    private static bool IsAll(FactText own, int index, QuantityFact figure, string noun)
    {
        ReadOnlySpan<char> after = own.Text.AsSpan(figure.PathSpan.End);
        after = after.StartsWith(noun) ? after[noun.Length..] : after;
        int end = Wording.SentenceAround(own.Text, figure.PathSpan).End;
        bool alone = own.Next<QuantityFact>(index + 1) is not QuantityFact next || next.PathSpan.Start >= end;
        return alone && Wording.StartsWithAny(after, Wholes);
    }

    private static string? NounOf(FactText own, StatedTotalFact total) =>
        own.From<QuantityFact>(total.PathSpan.Start).First?.Noun;

    private static bool Differ(decimal? a, decimal? b) => a is not null && b is not null && a != b;
}
