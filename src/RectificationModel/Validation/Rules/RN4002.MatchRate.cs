using RectificationModel.Facts;

namespace RectificationModel.Validation.Rules;

/// <summary>RN4002: a rate is what its figures give, and so is a change that is stated with both ends.</summary>
public sealed class MatchRate() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Error,
        new("比率与数字相符", "Match the rate"),
        new("{0}中完成{1}，应为{2}%，文中写{3}：请核对比率和数字。", "{1} of {0} is {2}%, the text says {3}: check the rate and the figures.")),
    RuleBasis.Logic)
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN4002";

    private static readonly LocalizedText Change = new("由{0}变为{1}，变化为{2}，文中写{3}：请核对。", "From {0} to {1} is a change of {2}, the text says {3}: check the figures.");
    private static readonly LocalizedText Reversed = new("由{0}变为{1}，与所用的升降词不符：请核对。", "From {0} to {1} goes the other way than the words say: check them.");

    private static readonly LocalizedText Points = new(
        "由{0}变为{1}，相差{3}个百分点，文中写{2}：应写“{3}个百分点”。",
        "From {0} to {1} is {3} percentage points, the text says {2}: write 个百分点.");

    private static readonly LocalizedText Growth = new(
        "现为{0}，变化{1}，变化率应为{2}，文中写{3}：请核对。",
        "It is {0} now and changed by {1}, which is {2}; the text says {3}: check it.");

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (FactText own in context.FactTexts)
        {
            foreach (StatedTotalFact total in own.Of<StatedTotalFact>())
            {
                CheckRate(context, own, total);
            }

            foreach (StatedChange change in StatedChange.In(own))
            {
                CheckChange(context, change);
            }

            foreach (StatedGrowth growth in StatedGrowth.In(own))
            {
                CheckGrowth(context, growth);
            }
        }
    }

    private static void CheckRate(NoticeRuleContext context, FactText own, StatedTotalFact total)
    {
        PercentageFact? rate = RateOf(own, total);
        if (rate is not null && total is { Completed: decimal done, Total: > 0 } && !HasOtherWhole(own, total, rate) && !TotalParts.Of(own, total).IsApproximate && !Shares(total, done).Any(share => StatedRate.Agrees(rate, share)))
        {
            context.Report(
                rate.Path,
                rate.PathSpan,
                [Figures.Text(total.Total, total.Unit), Figures.Text(done, total.Unit), StatedRate.Print(done / total.Total * 100, rate), rate.Text]);
        }
    }

    // 持续整改的5个。截至11月底，已整改到位86个，整改率91.5%: a figure greater than the total is none of its parts, so the rate belongs to another total.
    // 32个问题完成整改24个；截至6月底，完成整改27个，整改完成率84.4%: and a later figure may be the one that it tells of.
    private static bool HasOtherWhole(FactText own, StatedTotalFact total, PercentageFact rate)
    {
        foreach (QuantityFact figure in own.Of<QuantityFact>(TextSpan.FromBounds(total.PathSpan.Start, Math.Max(total.PathSpan.Start, rate.PathSpan.Start))))
        {
            bool between = figure.Unit == total.Unit && figure.PathSpan.Start > total.PathSpan.Start && figure.PathSpan.End < rate.PathSpan.Start;
            if (between && figure.Value is decimal value && (value > total.Total || (!IsState(total, value) && (Tells(rate, value, total) || Tells(rate, value + (total.Completed ?? 0), total)))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsState(StatedTotalFact total, decimal value) =>
        value == total.Completed || value == total.InProgress || value == total.NotCompleted || value == total.PartlyCompleted || value == total.BasicallyCompleted || value == total.LongTerm;

    private static bool Tells(PercentageFact rate, decimal done, StatedTotalFact total) => StatedRate.Agrees(rate, done / total.Total * 100);

    private static PercentageFact? RateOf(FactText own, StatedTotalFact total)
    {
        PercentageFact? last = null;
        foreach (PercentageFact fact in own.Of<PercentageFact>(total.PathSpan))
        {
            bool within = fact.PathSpan.End <= total.PathSpan.End;
            last = within && total.Rate is not null && fact.Value == total.Rate ? fact : last;
        }

        return last;
    }

    // What is basically done or kept up for the long term may count as done.
    private static IEnumerable<decimal> Shares(StatedTotalFact total, decimal done)
    {
        decimal basically = total.BasicallyCompleted ?? 0;
        decimal kept = total.LongTerm ?? 0;
        return new[] { done, done + basically, done + kept, done + basically + kept }.Select(part => part / total.Total * 100);
    }

    private static void CheckGrowth(NoticeRuleContext context, StatedGrowth growth)
    {
        PercentageFact rate = growth.Rate;
        if (growth.Lowest - Figures.Step(rate.Text) > rate.Value || growth.Highest + Figures.Step(rate.Text) < rate.Value)
        {
            context.Report(
                rate.Path,
                rate.PathSpan,
                [growth.Now.Text, growth.By.Text, StatedRate.Print(growth.Expected, rate) + rate.Unit, rate.Text],
                message: Growth);
        }
    }

    private static void CheckChange(NoticeRuleContext context, StatedChange change)
    {
        if (change.IsReversed)
        {
            context.Report(change.To.Path, change.To.PathSpan, [change.From.Text, change.To.Text], message: Reversed);
        }
        else if (change is { IsPointsAsPercent: true, By: PercentageFact points })
        {
            context.Report(points.Path, points.PathSpan, [change.From.Text, change.To.Text, points.Text, Figures.Number(points.Value ?? 0)], message: Points);
        }
        else if (change is { By: PercentageFact by, Expected: decimal expected } && Math.Abs(expected - (by.Value ?? 0)) > Figures.Step(by.Text))
        {
            context.Report(by.Path, by.PathSpan, [change.From.Text, change.To.Text, StatedRate.Print(expected, by) + by.Unit, by.Text], message: Change);
        }
    }
}
