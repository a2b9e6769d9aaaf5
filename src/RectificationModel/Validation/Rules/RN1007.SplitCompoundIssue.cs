using System.Buffers;
using RectificationModel.Language;

namespace RectificationModel.Validation.Rules;

/// <summary>RN1007: a heading names one problem. Where two clauses of 关于…的问题 each name a deficiency, the state cannot tell which of them it is for.</summary>
/// <remarks>A problem sentence of a form or an audit tells one finding with its particulars, and is left alone.</remarks>
public sealed class SplitCompoundIssue() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Note,
        new("一题一问", "One problem a heading"),
        new("标题中并列了{0}个问题，一个整改进度不易说明各自情况：如反馈意见允许，可分列。", "The heading names {0} problems, and one state for all tells little: list them apart if the feedback allows it.")),
    RuleBasis.Practice)
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN1007";

    private static readonly WordTable<bool> Deficiencies = WordTable.Of(
    [
        "不", "未", "没有", "差距", "偏差", "缺失", "缺位", "薄弱", "滞后", "粗放", "变样", "老化", "弱化", "虚化", "淡化", "漏洞", "脱节", "违规", "超标", "多发", "频发", "浪费", "流失", "混乱", "松散", "乏力", "隐患", "风险突出",
        "形式主义", "走过场", "欠缺", "短板", "空转", "拖延", "悬空", "重建轻",
    ]);

    private static readonly SearchValues<char> Cuts = Wording.Cuts("，,；;");

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (NoticeBlock issue in context.Issues)
        {
            if (issue.Block is not RectificationIssue { Caption: null, Heading: string heading } || !heading.EndsWith("问题", StringComparison.Ordinal) || !heading.AsSpan().ContainsAny(Cuts))
            {
                continue;
            }

            if (Problems(heading) is > 1 and int problems)
            {
                context.Report(issue.Path.Append("heading"), null, [problems.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
            }
        }
    }

    private static int Problems(string heading)
    {
        int problems = 0;
        foreach (TextSpan clause in Wording.Pieces(heading, Cuts))
        {
            problems += Deficiencies.IsIn(clause.Of(heading)) ? 1 : 0;
        }

        return problems;
    }
}
