using System.Buffers;

namespace RectificationModel.Validation.Rules;

/// <summary>RN2003: an issue that is called completed tells of more than an intent: 提上重要议事日程 is no result.</summary>
public sealed class DoNotCompleteWithIntent() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Warning,
        new("已完成的问题应有结果", "Do not complete with intent"),
        new("整改进度为“{0}”，文中只写“{1}”，没有结果：请写明做了什么；如尚在研究，请核对进度。", "The state is \"{0}\", the text only says \"{1}\" and no result: tell what was done, or check the state.")),
    RuleBasis.Logic)
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN2003";

    private static readonly string[] Intents =
    [
        "提上重要议事日程", "提上议事日程", "提上日程", "摆上议事日程", "摆上重要议事日程", "列入议事日程", "列入重要议事日程", "正在研究", "正在谋划", "正在酝酿", "正在筹备", "正在起草", "有待进一步", "条件成熟时", "条件成熟后", "待条件成熟", "择机",
    ];

    // A sign of every intent; looked for first.
    private static readonly SearchValues<char> Signs = SearchValues.Create("程正待熟择");

    // 把党建工作纳入议事日程，专题研究4次: the figure is a result.
    private static readonly string[] Results = ["《", "已完成", "已经", "并已", "印发", "出台"];

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (NoticeBlock issue in context.Issues)
        {
            if (issue.Block is RectificationIssue { Progress: { Completion: Completion.Completed } progress })
            {
                foreach (NoticeBlock prose in context.ProseOf(issue))
                {
                    CheckText(context, issue, progress, prose);
                }
            }
        }
    }

    private static void CheckText(NoticeRuleContext context, NoticeBlock issue, ProgressState progress, NoticeBlock prose)
    {
        string text = Wording.TextOf(prose.Block);
        if (text.AsSpan().ContainsAny(Signs) && Wording.FirstOf(text, Intents) is string intent && text.IndexOf(intent, StringComparison.Ordinal) is int start)
        {
            ReadOnlySpan<char> sentence = Wording.SentenceAround(text, new(start, intent.Length)).Of(text);
            if (!sentence.ContainsAnyInRange('0', '9') && !Wording.ContainsAny(sentence, Results))
            {
                context.Report(prose.Path.Append("text"), new(start, intent.Length), [progress.Label, intent], [issue.Path.Append("progress").Append("label")]);
            }
        }
    }
}
