using System.Globalization;

namespace RectificationModel.Validation.Rules;

/// <summary>RN3006: more than a year lies between feedback and notice.</summary>
public sealed class NoteLongPublicationLag() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Note,
        new("反馈与公布相隔较久", "Note a long lag of publication"),
        new("{0}反馈，{1}成文，相隔{2}天，超过一年。", "Feedback on {0}, dated {1}: {2} days, more than a year.")),
    RuleBasis.Practice,
    new() { Bulk = DiagnosticSeverity.Note })
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN3006";

    private const int Year = 365;

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Notice is { Inspection.FeedbackOn: DateOnly feedback, Signature.Date: DateOnly signed } && signed.DayNumber - feedback.DayNumber is > Year and int days)
        {
            NoticePath root = NoticePath.Root;
            context.Report(root.Append("signature").Append("date"), null, [Day(feedback), Day(signed), Figures.Number(days)], [root.Append("inspection").Append("feedbackOn")]);
        }
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
