namespace RectificationModel.Validation;

/// <summary>Finds what is yet to come: 将开展, 拟于, 计划在. The 将 that only brings an object forward (将工作落到实处) is none.</summary>
internal static class FutureWording
{
    private const int LongestClause = 200;

    private static readonly string[] Verbs =
    [
        "开展", "继续", "进一步", "持续", "组织", "召开", "加强", "制定", "出台", "完善", "推进", "建立", "对", "于", "在", "严格", "定期", "适时", "按照", "加大", "加快", "落实", "全面", "督促", "启动", "实施", "修订", "着力", "不断", "深入", "坚持", "逐步", "尽快", "举办", "强化", "深化", "健全", "会同", "紧盯", "认真",
    ];

    // 将…作为…, 将…纳入…: the object stands between 将 and the verb.
    private static readonly string[] Disposals =
    [
        "作为", "纳入", "列入", "列为", "计入", "落到", "融入", "贯穿", "转化", "变为", "细化", "分解", "提交", "报送", "移交", "移送", "上报", "视为", "归入", "并入", "调整", "转为", "化为", "压实", "落实到", "上升为", "通报", "印发至", "交由", "传导", "延伸", "摆在", "放在", "记入", "分为",
    ];

    private static readonly string[] Plans = ["拟于", "拟在", "拟进一步", "拟开展", "拟组织", "计划于", "计划在", "计划开展", "计划组织", "计划年底", "计划明年", "计划20"];

    /// <summary>The first wording of the future in a text; null where there is none.</summary>
    public static TextSpan? In(string text)
    {
        for (int i = text.AsSpan().IndexOfAny('将', '拟', '计'); i >= 0; i = Next(text, i + 1))
        {
            if (LengthAt(text, i) is > 0 and int length)
            {
                return new(i, length);
            }
        }

        return null;
    }

    private static int Next(string text, int from)
    {
        int found = text.AsSpan(from).IndexOfAny('将', '拟', '计');
        return found < 0 ? -1 : from + found;
    }

    private static int LengthAt(string text, int at)
    {
        ReadOnlySpan<char> rest = text.AsSpan(at);
        if (rest[0] != '将')
        {
            foreach (string plan in Plans)
            {
                if (rest.StartsWith(plan))
                {
                    return plan.Length;
                }
            }

            return 0;
        }

        foreach (string verb in Verbs)
        {
            if (rest[1..].StartsWith(verb))
            {
                ReadOnlySpan<char> clause = Wording.ClauseAround(text, new(at, 1)) is TextSpan own ? text.AsSpan(at, Reach(text, own.End, at + LongestClause) - at) : default;
                return Wording.ContainsAny(clause, Disposals) ? 0 : 1 + verb.Length;
            }
        }

        return 0;
    }

    // 将加强引领、凝聚共识作为考核内容: the enumeration comma ends no clause here.
    private static int Reach(string text, int end, int limit)
    {
        while (end < text.Length && end < limit && text[end] == '、')
        {
            end = Wording.ClauseAround(text, new(end + 1, 0)).End;
        }

        return end;
    }
}
