using RectificationModel.Facts;

namespace RectificationModel.Validation.Rules;

/// <summary>RN4003: a part is no greater than its whole: 收集问题35个，已解决37个.</summary>
public sealed class PartWithinWhole() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Error,
        new("部分不大于总数", "Keep the part within the whole"),
        new("总数{0}，其中一部分却有{1}，多出{2}：请核对。", "The whole is {0}, yet a part of it is {1}, {2} more: check both.")),
    RuleBasis.Logic)
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN4003";

    // What was found or received is a whole; what was planned may be exceeded.
    private static readonly string[] Wholes = ["收集", "征集", "搜集", "受理", "收到", "接到", "排查", "查出", "查找", "发现", "反馈", "交办", "转办", "移交", "梳理", "反映", "指出", "提出", "检查出"];
    private static readonly string[] Parts = ["已解决", "已整改", "已办结", "已完成", "已销号", "已落实", "已化解", "已答复", "已采纳", "已处置", "其中"];
    private static readonly string[] Brackets = ["（其中", "（含", "（包括", "(其中", "(含", "(包括"];

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (FactText own in context.FactTexts)
        {
            QuantityFact? whole = null;
            foreach (QuantityFact part in own.Of<QuantityFact>())
            {
                if (whole is { Approximation: Approximation.Exact, Value: decimal all } && part is { Approximation: Approximation.Exact, Value: decimal some } && some > all
                    && part.Unit == whole.Unit && IsPair(own, whole, part))
                {
                    context.Report(part.Path, part.PathSpan, [whole.Text, part.Text, Figures.Text(some - all, part.Unit)]);
                }

                whole = part;
            }
        }
    }

    private static bool IsPair(FactText own, QuantityFact whole, QuantityFact part)
    {
        ReadOnlySpan<char> between = own.Between(whole, part);
        if (between.IsEmpty || between.ContainsAny("。；;\n") || (whole.Noun is string noun && part.Noun is string other && noun != other))
        {
            return false;
        }

        if (Wording.StartsWithAny(between.TrimStart(whole.Noun), Brackets))
        {
            return between.IndexOfAny('）', ')') < 0;
        }

        TextSpan clause = Wording.ClauseAround(own.Text, whole.PathSpan);
        int comma = between.LastIndexOfAny('，', ',');
        return comma >= 0 && part.Unit != Figures.Yuan
            && Wording.StartsWithAny(between[(comma + 1)..].TrimStart('目').TrimStart('前').TrimStart('现'), Parts)
            && Wording.ContainsAny(own.Text.AsSpan(clause.Start, whole.PathSpan.Start - clause.Start), Wholes);
    }
}
