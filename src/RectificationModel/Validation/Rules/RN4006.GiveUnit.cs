using System.Buffers;

namespace RectificationModel.Validation.Rules;

/// <summary>RN4006: a counted number has a classifier: 收集问题35个, not 收集问题35.</summary>
public sealed class GiveUnit() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Warning,
        new("数字带量词或单位", "Give the unit"),
        new("“{0}”缺少量词或单位：请补上（如“{0}个”）。", "\"{0}\" has no classifier or unit: add one.")),
    RuleBasis.Standard)
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN4006";

    private const int Reach = 8;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");
    private static readonly string[] Nouns = ["问题", "意见", "建议", "线索", "隐患", "任务", "事项", "案件", "制度", "人员", "干部", "党员", "资金", "合同", "举报", "培训", "会议"];
    private static readonly string[] Funds = ["资金", "财政", "金额", "经费", "投资", "投", "款", "收缴", "上缴", "拨付", "追缴", "清退", "损失"];
    private static readonly string[] Verbs = ["收集", "征集", "发现", "排查", "查找", "查出", "梳理", "解决", "整改", "办结", "化解", "受理", "接到", "收到", "提出", "制定", "修订", "出台", "召开", "组织", "清理", "新增", "新建", "清退", "追缴"];

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (NoticeText text in context.Texts)
        {
            if (text.Path.Name == "text")
            {
                CheckText(context, text);
            }
        }
    }

    private static void CheckText(NoticeRuleContext context, NoticeText text)
    {
        ReadOnlySpan<char> all = text.Text;
        for (int start = all.IndexOfAny(Digits); start >= 0;)
        {
            int length = all[start..].IndexOfAnyExcept(Digits);
            int end = length < 0 ? all.Length : start + length;
            if ((end == all.Length || all[end] is '，' or '。' or '；' or ',' or ';') && NounBefore(all[..start]) is string noun)
            {
                TextSpan span = TextSpan.FromBounds(start - noun.Length, end);
                context.Report(text.Path, span, [span.Of(all).ToString()]);
            }

            if (MoneyEnd(all, start, end) is int stop)
            {
                TextSpan span = TextSpan.FromBounds(start, stop);
                context.Report(text.Path, span, [span.Of(all).ToString()]);
            }

            int next = all[end..].IndexOfAny(Digits);
            start = next < 0 ? -1 : end + next;
        }
    }

    // 上缴财政1.37亿，: 亿 and 万 count yuan, and do not say so.
    private static int? MoneyEnd(ReadOnlySpan<char> all, int start, int end)
    {
        bool bare = end + 1 < all.Length && all[end] is '亿' or '万' && all[end + 1] is '，' or '。' or '；' or ',' or ';';
        int whole = start;
        while (bare && whole > 0 && (char.IsAsciiDigit(all[whole - 1]) || all[whole - 1] == '.'))
        {
            whole--;
        }

        return bare && Wording.EndsWithAny(all[..whole].TrimEnd('约').TrimEnd('共').TrimEnd('达').TrimEnd('入'), Funds) ? end + 1 : null;
    }

    // 整改问题1 may be the first problem: 问题 alone tells nothing, a verb has to stand before it.
    private static string? NounBefore(ReadOnlySpan<char> before)
    {
        foreach (string noun in Nouns)
        {
            if (before.EndsWith(noun))
            {
                ReadOnlySpan<char> reach = before[Math.Max(0, before.Length - noun.Length - Reach)..^noun.Length];
                return Wording.EndsWithAny(reach, Verbs) ? noun : null;
            }
        }

        return null;
    }
}
