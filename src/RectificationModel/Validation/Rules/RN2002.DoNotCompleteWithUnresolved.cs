using System.Globalization;
using RectificationModel.Facts;

namespace RectificationModel.Validation.Rules;

/// <summary>RN2002: an issue that is called completed does not tell of unresolved items. The figure may concern a sub-task, hence a warning.</summary>
public sealed class DoNotCompleteWithUnresolved() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Warning,
        new("已完成的问题不应有未解决事项", "Do not complete with unresolved items"),
        new(
            "整改进度为“{0}”，文中却写明共{1}{4}、已解决{2}{4}，相差{3}{4}：请核对。如所说只是一项具体工作而不是整个问题，请写明其余{3}{4}如何处理。",
            "The state is \"{0}\", yet of {1} ({4}) {2} are resolved and {3} left: check it. If the figures concern a sub-task only, tell what becomes of the other {3}.")),
    RuleBasis.Logic)
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN2002";

    private const int VerbDistance = 6;

    private static readonly string[] Disposals = ["终止", "撤销", "取消", "退回", "关闭", "注销", "核销", "剔除", "不属实", "不予", "查否", "合并", "移送", "移交"];

    // 剩余14件于9月全部整改: the sentence goes on to tell that nothing is left.
    private static readonly string[] Wholes =
        [.. from whole in new[] { "全部", "均已" } from deed in new[] { "整改", "办结", "完成", "解决", "落实", "到位", "销号", "化解", "清退", "拆除", "归还" } select whole + deed];

    // 尚未全部办结, 计划于年底前全部整改, 全部整改未到位: what is not done, or is yet to be.
    private static readonly string[] Doubts = ["未", "没有", "将", "计划", "拟", "预计", "力争", "争取", "确保", "要求"];

    private static readonly string[] Verbs = ["收集", "征集", "搜集"];

    private static readonly LocalizedText Collected = new(
        "整改进度为“{0}”，文中却写明收集{1}{4}、已解决{2}{4}，相差{3}{4}：请核对。如所说只是一项具体工作而不是整个问题，请写明其余{3}{4}如何处理。",
        "The state is \"{0}\", yet {1} ({4}) were collected, {2} resolved, {3} are left: check it. If the figures concern a sub-task only, tell what becomes of the other {3}.");

    private static readonly LocalizedText Open = new(
        "整改进度为“{0}”，文中却写明共{1}{4}，其中{3}{4}尚未完成：请核对。如所说只是一项具体工作而不是整个问题，请写明其余{3}{4}如何处理。",
        "The state is \"{0}\", yet of {1} ({4}) {3} are not done: check it. If the figures concern a sub-task only, tell what becomes of the other {3}.");

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (FactText own in context.FactTexts)
        {
            foreach (StatedTotalFact total in own.Of<StatedTotalFact>())
            {
                if (Remainder(total) is > 0 and decimal open && IssueOf(context, total) is { Block: RectificationIssue { Progress: { Completion: Completion.Completed } progress } } issue && !IsDisposed(own, total, open))
                {
                    LocalizedText? message = total.Completed is null ? Open : IsCollection(own.Text, total) ? Collected : null;
                    context.Report(
                        total.Path,
                        total.PathSpan,
                        [progress.Label, Figure(total.Total), Figure(total.Total - open), Figure(open), total.Unit],
                        [issue.Path.Append("progress").Append("label")],
                        message);
                }
            }
        }
    }

    // 3个项目已验收2个，终止1个: what was ended in another way is not open.
    private static bool IsDisposed(FactText own, StatedTotalFact total, decimal open)
    {
        int end = Wording.SentenceAround(own.Text, total.PathSpan).End;
        if (IsSettled(own.Text, total.PathSpan.Start, end))
        {
            return true;
        }

        foreach (QuantityFact figure in own.Of<QuantityFact>(TextSpan.FromBounds(total.PathSpan.End, Math.Max(total.PathSpan.End, end))))
        {
            if (figure.Unit == total.Unit && figure.Value == open
                && Wording.ContainsAny(Wording.ClauseAround(own.Text, figure.PathSpan).Of(own.Text), Disposals))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSettled(string text, int from, int to)
    {
        foreach (string whole in Wholes)
        {
            int at = from < to ? text.AsSpan(from, to - from).IndexOf(whole) : -1;
            if (at >= 0 && !Wording.ContainsAny(Wording.ClauseAround(text, new(from + at, whole.Length)).Of(text), Doubts))
            {
                return true;
            }
        }

        return false;
    }

    // The issue that the figures stand under, or the one above it where it states no progress of its own.
    private static NoticeBlock? IssueOf(NoticeRuleContext context, StatedTotalFact total)
    {
        NoticeBlock? section = context.BlockOf(total.Path) is NoticeBlock block ? context.SectionOf(block) : null;
        while (section is NoticeBlock own && own.Block is not RectificationIssue { Progress: not null })
        {
            section = context.SectionOf(own);
        }

        return section;
    }

    // 共收集问题35个: the verb stands in the wording or shortly before it.
    private static bool IsCollection(string text, StatedTotalFact total)
    {
        int from = Math.Max(0, total.PathSpan.Start - VerbDistance);
        int to = Math.Min(text.Length, total.PathSpan.End);
        return from < to && Wording.ContainsAny(text.AsSpan(from, to - from), Verbs);
    }

    private static decimal Remainder(StatedTotalFact total) => total.Completed is decimal completed
        ? total.Total - completed - (total.BasicallyCompleted ?? 0) - (total.LongTerm ?? 0)
        : (total.InProgress ?? 0) + (total.NotCompleted ?? 0) + (total.PartlyCompleted ?? 0);

    private static string Figure(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
