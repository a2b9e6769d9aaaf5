using System.Globalization;

namespace RectificationModel.Validation.Rules;

/// <summary>RN3001: the inspection begins before it ends, its feedback comes after that, and the notice after the feedback.</summary>
public sealed class OrderDates() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Error,
        new("日期先后有序", "Keep dates in order"),
        new("反馈日期{0}早于巡察（审计、督察）结束日期{1}：请核对两个日期。", "The feedback, {0}, comes before the inspection ends, {1}: check both dates.")),
    RuleBasis.Logic)
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN3001";

    private static readonly LocalizedText EndBeforeStart = new("结束日期{0}早于开始日期{1}：请核对两个日期。", "The inspection ends, {0}, before it begins, {1}: check both dates.");
    private static readonly LocalizedText SignedBeforeFeedback = new("成文日期{0}早于反馈日期{1}：请核对两个日期。", "The notice is dated {0}, before the feedback, {1}: check both dates.");
    private static readonly LocalizedText SignedBeforeEnd = new("成文日期{0}早于巡察（审计、督察）结束日期{1}：请核对两个日期。", "The notice is dated {0}, before the inspection ends, {1}: check both dates.");

    private static readonly NoticePath InspectionPath = NoticePath.Root.Append("inspection");

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        DateRange? period = context.Notice.Inspection?.Period;
        DateOnly? feedback = context.Notice.Inspection?.FeedbackOn;
        DateOnly? signed = context.Notice.Signature?.Date;
        NoticePath start = InspectionPath.Append("period").Append("start");
        NoticePath end = InspectionPath.Append("period").Append("end");
        NoticePath feedbackPath = InspectionPath.Append("feedbackOn");
        NoticePath signature = NoticePath.Root.Append("signature").Append("date");

        Compare(context, (period?.Start, start), (period?.End, end), EndBeforeStart, feedback ?? signed);
        Compare(context, (period?.End, end), (feedback, feedbackPath), null, signed);
        Compare(context, (feedback, feedbackPath), (signed, signature), SignedBeforeFeedback);
        if (feedback is null)
        {
            Compare(context, (period?.End, end), (signed, signature), SignedBeforeEnd);
        }
    }

    private static void Compare(NoticeRuleContext context, (DateOnly? Day, NoticePath Path) first, (DateOnly? Day, NoticePath Path) second, LocalizedText? message, DateOnly? limit = null)
    {
        if (first.Day is DateOnly before && second.Day is DateOnly after && after < before)
        {
            (NoticePath path, TextSpan? span) = Place(context.Notice, second.Path, after);
            if (!FitsWithNextYear(context.Notice, path, span, before, after, limit))
            {
                context.Report(path, span, [Format(after), Format(before)], [Place(context.Notice, first.Path, before).Path], message);
            }
        }
    }

    // A year that is not printed was taken from an earlier date: where the next year fits, nothing is out of order.
    private static bool FitsWithNextYear(RectificationNotice notice, NoticePath path, TextSpan? words, DateOnly before, DateOnly after, DateOnly? limit)
    {
        if (words is not TextSpan span || path.Index is not int index || after.Year == DateOnly.MaxValue.Year)
        {
            return false;
        }

        string text = notice.Preamble[index];
        bool yearIsPrinted = span.Start > 0 && text[span.Start - 1] == '年';
        return !yearIsPrinted && after.AddYears(1) is DateOnly next && next >= before && !(next > limit);
    }

    // The inspection is a view of the opening: the finding points to the words there.
    private static (NoticePath Path, TextSpan? Span) Place(RectificationNotice notice, NoticePath member, DateOnly day)
    {
        string words = string.Create(CultureInfo.InvariantCulture, $"{day.Month}月{day.Day}日");
        for (int i = 0; member.StartsWith(InspectionPath) && i < notice.Preamble.Count; i++)
        {
            if (Find(notice.Preamble[i], words) is int start)
            {
                return (NoticePath.Root.Append("preamble").Append(i), new(start, words.Length));
            }
        }

        return (member, null);
    }

    private static int? Find(string text, string words)
    {
        for (int start = text.IndexOf(words, StringComparison.Ordinal); start >= 0; start = text.IndexOf(words, start + 1, StringComparison.Ordinal))
        {
            if (start == 0 || !char.IsDigit(text[start - 1]))
            {
                return start;
            }
        }

        return null;
    }

    private static string Format(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
