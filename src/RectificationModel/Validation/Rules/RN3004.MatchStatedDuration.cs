using System.Globalization;
using RectificationModel.Facts;

namespace RectificationModel.Validation.Rules;

/// <summary>RN3004: a stated number of days is that of its dates, both ends counted; working days are not more than the Mondays to Fridays.</summary>
public sealed class MatchStatedDuration() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Error,
        new("天数与起止日期相符", "Match the stated duration"),
        new("{0}至{1}共{2}天（首尾均计），文中写{3}天：请核对日期和天数。", "From {0} to {1} are {2} days, both ends counted; the text says {3}: check dates and days.")),
    RuleBasis.Logic)
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN3004";

    private static readonly LocalizedText Working = new(
        "{0}至{1}的周一至周五共{2}天，文中写{3}个工作日：请核对日期和天数；如有周末调休上班，请注明。",
        "From {0} to {1} are {2} Mondays to Fridays, the text says {3} working days: check dates and days; if a weekend was worked, say so.");

    private static readonly NoticePath Period = NoticePath.Root.Append("publicPeriod");

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        StatedDuration? period = StatedDuration.Of(context.Notice.PublicPeriod);
        foreach (FactText own in context.FactTexts)
        {
            for (int i = 0; i + 1 < own.Count; i++)
            {
                if (own[i] is DateFact date && own[i + 1] is DurationFact duration && StatedDuration.Of(own, date, duration) is StatedDuration stated)
                {
                    // The period is a view of these words: it is not reported a second time.
                    period = period?.Range == stated.Range ? null : period;
                    Report(context, stated, own.Path, TextSpan.FromBounds(date.PathSpan.Start, duration.PathSpan.End));
                }
            }
        }

        if (period is StatedDuration published)
        {
            Report(context, published, Period.Append("days"), null);
        }
    }

    private static void Report(NoticeRuleContext context, StatedDuration stated, NoticePath path, TextSpan? span)
    {
        if (stated.IsWrong)
        {
            int days = stated.IsWorking ? stated.WorkingDays : stated.Range.Days;
            ValueList<string> arguments = [Day(stated.Range.Start), Day(stated.Range.End), Figures.Number(days), Figures.Number(stated.Stated)];
            context.Report(path, span, arguments, message: stated.IsWorking ? Working : null, atMost: stated.MayBeRight ? DiagnosticSeverity.Warning : null);
        }
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
