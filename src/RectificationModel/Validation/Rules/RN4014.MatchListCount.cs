using System.Globalization;
using RectificationModel.Facts;

namespace RectificationModel.Validation.Rules;

/// <summary>RN4014: as many issues are told as the opening counts, in the states that it counts them in.</summary>
public sealed class MatchListCount() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Warning,
        new("所列问题与总数相符", "Match the list to its count"),
        new("写明{0}个问题，文中列出{1}个，相差{2}个：请核对；如只列主要问题，请注明。", "{0} issues are counted, {1} are told, {2} apart: check it; if only the main ones are told, say so.")),
    RuleBasis.Logic,
    RuleSeverities.Everywhere(DiagnosticSeverity.Warning) with { PublishGate = DiagnosticSeverity.Error })
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN4014";

    private static readonly LocalizedText States = new("写明{3}{0}个，所列问题中有{1}个，相差{2}个：请核对总数和各问题的进度。", "The opening counts {0} as {3}, of the issues told {1} are, {2} apart: check the count and the states.");
    private static readonly string[] Excerpts = ["主要", "部分", "突出", "重点", "典型", "摘要", "一些", "个性", "共性", "节选"];

    private static readonly (string Word, Completion[] States, Func<StatedTotalFact, decimal?> Count)[] Parts =
    [
        ("已完成", [Completion.Completed], total => total.Completed),
        ("基本完成", [Completion.BasicallyCompleted], total => total.BasicallyCompleted),
        ("部分完成", [Completion.PartlyCompleted], total => total.PartlyCompleted),
        ("正在整改", [Completion.InProgress], total => total.InProgress),
        ("未完成", [Completion.NotCompleted, Completion.NotStarted], total => total.NotCompleted),
    ];

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (FactText own in context.FactTexts)
        {
            foreach (StatedTotalFact total in own.Of<StatedTotalFact>())
            {
                if (CountsIssues(own, total) && !context.IsInIssue(total.Path))
                {
                    CheckTotal(context, total);
                    return;
                }
            }
        }
    }

    private static void CheckTotal(NoticeRuleContext context, StatedTotalFact total)
    {
        (List<RectificationIssue> top, List<RectificationIssue> leaves) = Levels(context);
        List<RectificationIssue>? list = leaves.Count == total.Total ? leaves : top.Count == total.Total ? top : null;
        if (list is not null)
        {
            CheckStates(context, total, list);
        }
        else if (IsList(context, total.Total, leaves.Count))
        {
            context.Report(total.Path, total.PathSpan, Arguments(total.Total, leaves.Count, ""));
        }
    }

    private static void CheckStates(NoticeRuleContext context, StatedTotalFact total, List<RectificationIssue> issues)
    {
        if (!issues.TrueForAll(issue => issue.Progress is { Completion: not Completion.Unknown }))
        {
            return;
        }

        foreach ((string word, Completion[] states, Func<StatedTotalFact, decimal?> count) in Parts)
        {
            int told = issues.Count(issue => states.Contains(issue.Progress!.Completion));
            if (count(total) is decimal counted && counted != told)
            {
                context.Report(total.Path, total.PathSpan, Arguments(counted, told, word), message: States);
                return;
            }
        }
    }

    // Far fewer than counted, or under a heading that says so, is an excerpt.
    private static bool IsList(NoticeRuleContext context, decimal counted, int told) =>
        told > 1 && Math.Abs(counted - told) <= Math.Max(1, counted / 5)
        && !context.Blocks.Any(block => block.Block is Section section and not RectificationIssue && Wording.ContainsAny(section.Heading, Excerpts));

    private static ValueList<string> Arguments(decimal counted, int told, string word) =>
        [Figures.Number(counted), told.ToString(CultureInfo.InvariantCulture), Figures.Number(Math.Abs(counted - told)), word];

    private static bool CountsIssues(FactText own, StatedTotalFact total) =>
        own.From<QuantityFact>(total.PathSpan.Start).First is { Noun: "问题", Unit: "个" or "项" or "条" };

    // The issues without an issue above them, and those without one below.
    private static (List<RectificationIssue> Top, List<RectificationIssue> Leaves) Levels(NoticeRuleContext context)
    {
        ValueList<NoticeBlock> blocks = context.Blocks;
        bool[] under = new bool[blocks.Count];
        bool[] divided = new bool[blocks.Count];
        for (int i = 0; i < blocks.Count; i++)
        {
            int parent = blocks[i].Parent;
            under[i] = parent >= 0 && (under[parent] || blocks[parent].Block is RectificationIssue);
            for (; blocks[i].Block is RectificationIssue && parent >= 0 && !divided[parent]; parent = blocks[parent].Parent)
            {
                divided[parent] = true;
            }
        }

        NoticeBlock[] issues = [.. blocks.Where(block => block.Block is RectificationIssue)];
        return ([.. issues.Where(issue => !under[issue.Index]).Select(issue => (RectificationIssue)issue.Block)], [.. issues.Where(issue => !divided[issue.Index]).Select(issue => (RectificationIssue)issue.Block)]);
    }
}
