using System.Buffers;
using RectificationModel.Facts;

namespace RectificationModel.Validation.Rules;

/// <summary>RN3002: the dates of the opening (inspection, feedback) have their year; one that is taken from the date before is noted.</summary>
public sealed class StateYear() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Note,
        new("开头日期写明年份", "State the year"),
        new("“{0}”没有写年份，按上文理解为{1}年：可补写年份。", "\"{0}\" has no year, it is read as {1} from the date before: add the year.")),
    RuleBasis.Practice)
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN3002";

    private static readonly SearchValues<char> Connectors = SearchValues.Create("至到-－—–~～─");

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (FactText own in context.FactTexts)
        {
            if (own.Path.Parent is { Name: "preamble" })
            {
                foreach (DateFact date in own.Of<DateFact>())
                {
                    CheckDate(context, date);
                }
            }
        }
    }

    private static void CheckDate(NoticeRuleContext context, DateFact date)
    {
        if (date is { YearImplied: true, Start: DateOnly start })
        {
            context.Report(date.Path, date.PathSpan, [date.Text, Year(start)]);
        }
        else if (date is { Granularity: DateGranularity.Day or DateGranularity.Month or DateGranularity.Period, End: DateOnly end } && YearlessEnd(date.Text) is int from)
        {
            TextSpan span = new(date.PathSpan.Start + from, date.Text.Length - from);
            context.Report(date.Path, span, [date.Text[from..], Year(end)]);
        }
    }

    // 2021年3月12日至6月20日: the second date has month and day alone.
    private static int? YearlessEnd(string text)
    {
        int from = text.AsSpan().LastIndexOfAny(Connectors) + 1;
        return from > 0 && text.AsSpan(0, from).Contains('年') && !text.AsSpan(from).Contains('年') && text.AsSpan(from).Contains('月') ? from : null;
    }

    private static string Year(DateOnly date) => Figures.Number(date.Year);
}
