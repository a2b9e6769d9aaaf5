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
    private const int LongestSubset = 16;

    private static readonly string[] Deeds = ["完成整改", "整改", "解决", "办结", "化解", "销号", "整改到位", "整改完成", "已全部整改", "均已整改", "处置", "答复"];
    private static readonly string[] Amounts = ["金额", "资金"];
    private static readonly string[] Brackets = ["（其中", "（含", "（包括", "(其中", "(含", "(包括"];

    private static readonly LocalizedText Shares = new("总数{0}，其中各项合计{1}，多出{2}：请核对。", "The whole is {0}, yet its shares make {1}, {2} more: check them.");

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (FactText own in context.FactTexts)
        {
            QuantityFact? before = null;
            QuantityFact? last = null;
            foreach (QuantityFact part in own.Of<QuantityFact>())
            {
                // 73笔、3120.5万元，其中…28笔: the whole is told in two units.
                bool twoUnits = before is not null && last is not null && part.Unit == before.Unit && part.Unit != last.Unit && own.Between(before, last) is "、";
                QuantityFact? whole = twoUnits ? before : last;
                if (whole is { Approximation: Approximation.Exact, Value: decimal all } && part is { Approximation: Approximation.Exact, Value: decimal some } && some > all
                    && part.Unit == whole.Unit && (twoUnits ? IsSubset(own.Text, whole, own.Between(last!, part)) : IsPair(own, whole, part)))
                {
                    context.Report(part.Path, part.PathSpan, [whole.Text, part.Text, Figures.Text(some - all, part.Unit)]);
                }

                (before, last) = (last, part);
            }

            CheckShares(context, own);
        }
    }

    // 投入1.24亿元，其中中央资金8600万元、省级资金3200万元…: shares of money and of ground do not overlap, so their sum is no greater than the whole.
    private static void CheckShares(NoticeRuleContext context, FactText own)
    {
        foreach (SharesOfWhole shares in SharesOfWhole.In(own))
        {
            decimal more = shares.Sum - (shares.Whole.Value ?? 0);
            if (more > shares.Rounding)
            {
                string unit = shares.Whole.Unit;
                context.Report(shares.Whole.Path, shares.Span, [shares.Whole.Text, Figures.Text(shares.Sum, unit), Figures.Text(more, unit)], message: Shares);
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

        if (IsSubset(own.Text, whole, between))
        {
            return true;
        }

        if (Wording.StartsWithAny(between.TrimStart(whole.Noun), Brackets))
        {
            return between.IndexOfAny('）', ')') < 0;
        }

        TextSpan clause = Wording.ClauseAround(own.Text, whole.PathSpan);
        int comma = between.LastIndexOfAny('，', ',');
        ReadOnlySpan<char> told = between[(comma + 1)..].TrimStart('目').TrimStart('前').TrimStart('现');
        return comma >= 0
            && (part.Unit == Figures.Yuan ? told.StartsWith("已") : IsPart(told, whole.Noun))
            && Wording.ContainsAny(own.Text.AsSpan(clause.Start, whole.PathSpan.Start - clause.Start), part.Unit == Figures.Yuan ? Amounts : Wholes);
    }

    // 整改32个, 完成整改196处: nothing but the deed, and the noun perhaps, stands before the figure.
    private static bool IsPart(ReadOnlySpan<char> told, string? noun)
    {
        if (Wording.StartsWithAny(told, Parts))
        {
            return true;
        }

        told = told.EndsWith("问题") || (noun is not null && told.EndsWith(noun)) ? told[..^(told.EndsWith("问题") ? 2 : noun!.Length)] : told;
        foreach (string deed in Deeds)
        {
            if (told.SequenceEqual(deed))
            {
                return true;
            }
        }

        return false;
    }

    // 项目9个，其中已开工6个: 其中 divides the figure that the clause before it ends with.
    private static bool IsSubset(string text, QuantityFact whole, ReadOnlySpan<char> between) =>
        between.Length is > 2 and <= LongestSubset && between[0] is '，' or ',' && between[1..].StartsWith("其中") && !between[1..].ContainsAny('，', ',')
        && whole.Unit is not ("人" or "名" or "次" or "人次") && text[whole.PathSpan.Start] is >= '0' and <= '9';
}
