using System.Globalization;
using RectificationModel.Facts;

namespace RectificationModel.Validation.Rules;

/// <summary>RN3010: what is told as done is not dated after the notice.</summary>
public sealed class NoFutureFacts() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Warning,
        new("已做的事不晚于成文日期", "No future facts"),
        new("“{0}”写作已做的事，日期却晚于成文日期{1}：请核对。", "\"{0}\" is told as done, yet dated after the notice, {1}: check both dates.")),
    RuleBasis.Logic)
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN3010";

    private static readonly string[] Done =
    [
        "已", "完成", "召开", "印发", "出台", "竣工", "通过", "建成", "投入使用", "启用", "开工", "完工", "举办", "组织了", "开展了", "收到", "缴入", "反馈", "全部", "整改到位", "签订", "拆除", "退还", "追回",
    ];

    private static readonly string[] Intents = ["拟", "计划", "将", "预计", "力争", "公示", "反映", "异议", "受理"];

    private static readonly string[] Plans =
    [
        "拟", "计划", "将", "预计", "力争", "确保", "目标", "时限", "争取", "届满", "有效期", "公示", "前", "底", "下一步", "期限", "截止", "安排", "规划", "纳入", "待", "到期", "至", "应", "要求", "须",
    ];

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Notice.Signature?.Date is not DateOnly signed)
        {
            return;
        }

        foreach (FactText own in context.FactTexts)
        {
            foreach (DateFact date in own.Of<DateFact>())
            {
                if (date is { Modifier: DateModifier.Until, End: DateOnly until, Flaw: null } && until > signed && HasYear(own, date) && TellsState(own.Text, date))
                {
                    Report(context, own, date, signed);
                }
                else if (own.Path.Name == "text" && date is { Start: DateOnly start, Flaw: null, Modifier: null, Granularity: DateGranularity.Day or DateGranularity.Month } && start > signed && HasYear(own, date) && IsDone(own.Text, date))
                {
                    Report(context, own, date, signed);
                }
            }
        }
    }

    private static void Report(NoticeRuleContext context, FactText own, DateFact date, DateOnly signed)
    {
        TextSpan sentence = Sentence(own.Text, date);
        context.Report(own.Path, date.PathSpan, [sentence.Of(own.Text).ToString().Trim(), signed.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)], [NoticePath.Root.Append("signature").Append("date")]);
    }

    // 截至2024年3月31日，…已完成…: a state is told of a day that is still to come.
    private static bool TellsState(string text, DateFact date)
    {
        TextSpan sentence = Sentence(text, date);
        ReadOnlySpan<char> after = text.AsSpan(date.PathSpan.End, sentence.End - date.PathSpan.End);
        return date.Granularity == DateGranularity.Day && after.Contains('已') && !Wording.ContainsAny(after, Intents);
    }

    // 截至…已完成, and plans told in the same clause or right before it, are no claims of what was done that day.
    private static bool IsDone(string text, DateFact date)
    {
        TextSpan clause = Wording.ClauseAround(text, date.PathSpan);
        ReadOnlySpan<char> after = text.AsSpan(date.PathSpan.End, clause.End - date.PathSpan.End);
        ReadOnlySpan<char> before = text.AsSpan(clause.Start, date.PathSpan.Start - clause.Start);
        ReadOnlySpan<char> told = text.AsSpan(Sentence(text, date).Start, clause.End - Sentence(text, date).Start);
        return !Wording.ContainsAny(told, Plans) && (Wording.ContainsAny(after, Done) || before.EndsWith("已于"));
    }

    // 8月11日、10月23日通过验收: a year that stands in the same sentence holds for the later date too.
    private static bool HasYear(FactText own, DateFact date)
    {
        if (!date.YearImplied)
        {
            return true;
        }

        TextSpan sentence = Sentence(own.Text, date);
        foreach (DateFact other in own.Of<DateFact>())
        {
            if (!other.YearImplied && other.PathSpan.Start >= sentence.Start && other.PathSpan.End <= date.PathSpan.Start && other.Start?.Year == date.Start?.Year)
            {
                return true;
            }
        }

        return false;
    }

    private static TextSpan Sentence(string text, DateFact date) => Wording.SentenceAround(text, date.PathSpan);
}
