using System.Globalization;
using RectificationModel.Facts;

namespace RectificationModel.Validation.Rules;

/// <summary>
/// RN1008: each issue states its progress, itself, in its deeper issues or in the one that it stands under. Where most issues state none there is one finding for the
/// notice, and none where a total tells how many are done.
/// </summary>
public sealed class StateProgress() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Warning,
        new("写明整改进度", "State the progress"),
        new("没有写明这个问题的整改进度：请写明（如“整改进度：已完成”）。", "This issue does not state its progress: state it (整改进度：已完成).")),
    RuleBasis.Practice)
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN1008";

    private static readonly LocalizedText Many = new(
        "{1}个问题中有{0}个没有写明整改进度：请逐项写明，或写明总数和完成数。",
        "{0} of {1} issues do not state their progress: state it issue by issue, or give the total and what is done.");

    private static readonly string[] StateParts = ["完成情况", "整改结论", "整改结果", "验收情况", "验收结论", "整改进度", "销号情况"];

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        (List<NoticeBlock> unstated, int all) = Unstated(context.Blocks);
        if (unstated.Count * 2 <= all)
        {
            foreach (NoticeBlock issue in unstated)
            {
                context.Report(issue.Path.Append("heading"));
            }
        }
        else if (!HasStatePart(context.Blocks) && !context.Facts.StatedTotals.Any(total => TellsProgress(context, total)))
        {
            ValueList<string> figures = [unstated.Count.ToString(CultureInfo.InvariantCulture), all.ToString(CultureInfo.InvariantCulture)];
            context.Report(unstated[0].Path.Append("heading"), null, figures, unstated.Skip(1).Select(issue => issue.Path.Append("heading")).ToValueList(), Many);
        }
    }

    // In a form with numbered headings the state stands in a part of its own: 八、完成情况.
    private static bool HasStatePart(ValueList<NoticeBlock> blocks) =>
        blocks.Any(block => block is { Parent: < 0, Block: Section { Blocks.IsEmpty: false } section and not RectificationIssue } && Wording.EndsWithAny(section.Heading, StateParts));

    // The issues without deeper ones that neither state a progress nor stand under an issue that does.
    private static (List<NoticeBlock> Unstated, int All) Unstated(ValueList<NoticeBlock> blocks)
    {
        bool[] covered = new bool[blocks.Count];
        bool[] divided = new bool[blocks.Count];
        for (int i = 0; i < blocks.Count; i++)
        {
            int parent = blocks[i].Parent;
            covered[i] = blocks[i].Block is RectificationIssue { Progress: not null } || (parent >= 0 && covered[parent]);
            if (blocks[i].Block is RectificationIssue)
            {
                for (; parent >= 0 && !divided[parent]; parent = blocks[parent].Parent)
                {
                    divided[parent] = true;
                }
            }
        }

        List<NoticeBlock> leaves = [.. blocks.Where(block => block.Block is RectificationIssue && !divided[block.Index])];
        return ([.. leaves.Where(leaf => !covered[leaf.Index])], leaves.Count);
    }

    // A total of the whole notice stands outside the issues: 反馈问题25个，已完成整改19个.
    private static bool TellsProgress(NoticeRuleContext context, StatedTotalFact total) =>
        (total.Completed is not null || total.Rate is not null)
        && !(context.BlockOf(total.Path) is NoticeBlock block && (block.Block is RectificationIssue || context.SectionOf(block)?.Block is RectificationIssue));
}
