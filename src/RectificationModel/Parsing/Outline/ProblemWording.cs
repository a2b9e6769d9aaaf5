using System.Buffers;
using RectificationModel.Language;

namespace RectificationModel.Parsing.Outline;

/// <summary>Whether a heading names a problem: by the words 问题 and 关于, or by what it finds lacking.</summary>
internal static class ProblemWording
{
    private static readonly WordTable<bool> Openings = WordTable.Of(["关于", "针对", "对于", "對於", "關於", "就“", "对“"]);

    private static readonly WordTable<bool> ProblemEndings = WordTable.Of(
    [
        "问题", "问题的整改", "问题整改", "问题整改情况", "问题的整改情况", "问题整改进展情况", "问题的整改进展情况", "问题整改落实情况", "问题的整改落实情况", "问题整改完成情况", "问题的整改完成情况", "問題", "问题方面", "的问题及整改情况", "问题的整改措施", "问题整改措施",
    ], byLast: true);

    // 聚焦…问题, 解决…问题 tell what was done, not what was found.
    private static readonly WordTable<bool> Actions = WordTable.Of(
    [
        "聚焦", "解决", "推动", "推进", "着力", "切实", "坚持", "紧盯", "围绕", "强化", "深化", "狠抓", "全面", "持续", "抓好", "抓实", "整治", "集中", "开展", "破解", "纠正", "纠治", "加强", "加快", "加大", "提升", "提高", "完善", "健全", "落实", "严格", "严肃", "严把", "压实", "扛牢", "扛起", "突出", "标本兼治", "建立",
        "规范", "深入", "进一步", "不断", "认真", "高位", "统筹", "锚定", "拧紧", "筑牢", "夯实", "做实", "做好", "举一反三", "以", "把", "用", "制定", "召开", "组织", "成立", "充分", "努力", "确保", "防止", "推行", "实施", "优化", "巩固", "树牢", "增强", "从严", "逐项", "逐条", "立足", "结合", "在", "总体", "审计", "巡察整改", "巡视整改", "主动",
        "积极", "注重", "扎实", "厘清", "摸清", "清理", "追缴", "督促", "明确", "细化", "聚力", "继续", "紧抓", "盯紧", "跟进", "对标", "对照", "咬定", "拓展", "构建", "打造", "引导",
    ]);

    // Headings that only say that problems follow.
    private static readonly string[] Themes =
    [
        "存在的问题", "存在问题", "反馈的问题", "反馈问题", "主要问题", "存在的主要问题", "具体问题", "突出问题", "重点问题", "共性问题", "个性问题", "巡察反馈问题", "巡视反馈问题", "督察反馈问题", "审计发现问题", "审计查出问题", "查出的问题", "发现的问题", "指出的问题", "需要说明的问题", "有关问题", "几个问题", "其他问题", "整改问题",
    ];

    // 部门预算执行审计查出的问题
    private static readonly WordTable<bool> Acts = WordTable.Of(["审计", "巡察", "巡视", "督察", "检查"], byLast: true);

    private const int LongestOfTheme = 8;

    private static readonly WordTable<bool> Lacks = WordTable.Of(
    [
        "不到位", "不够", "不足", "不严", "不实", "不力", "不强", "不高", "不深", "不深入", "不规范", "不及时", "不完善", "不健全", "不扎实", "不彻底", "不精准", "不平衡", "不合理", "不落实", "不担当", "不作为", "不全面", "不紧密", "不充分", "不细致", "不明显", "不清", "不准", "不明", "不畅", "不一", "不符", "不佳", "不优", "不牢", "不紧", "不广",
        "不多", "不大", "不快", "不均", "不齐", "不全", "不用心", "不主动", "不积极", "不严格", "不严肃", "不严谨", "不科学", "不合规", "不达标", "不闭环", "不匹配", "不协调", "不顺畅", "不够有力", "不够深入", "不够严", "薄弱", "缺失", "缺位", "滞后", "弱化", "虚化", "淡化", "偏差", "差距", "漏洞", "悬空", "走过场", "形式化", "流于形式", "宽松软",
        "松散", "混乱", "欠缺", "欠账", "脱节", "空转", "打折扣", "打折", "挂空挡", "温差", "偏低", "偏慢", "偏少", "偏弱", "偏软", "偏高", "缓慢", "迟缓", "乏力", "粗放", "松懈", "松弛", "随意", "模糊", "单一", "短板", "隐患", "弱项", "缺口", "空白", "盲区", "突出", "频发", "多发", "高发", "易发", "时有发生", "屡禁不止", "屡打不绝", "失之于宽", "抓而不紧",
        "上热下冷", "重建轻管", "重建轻养", "有待加强", "有待提高", "有待提升", "有待完善", "亟待加强", "亟待解决", "亟需加强", "严重", "超标", "违规", "违法", "失管", "失控", "失察", "失范", "闲置", "浪费", "流失", "挤占", "挪用", "拖欠", "截留", "虚报", "超期", "逾期", "污染", "未落实", "未完成", "未达标", "未整改", "未建立", "未公示", "力度小", "力度弱", "质量差", "意识差", "老化", "断层", "脱离实际", "过多", "过高", "过大", "过低",
    ], byLast: true);

    private static readonly SearchValues<char> Clauses = SearchValues.Create("，；、。,;");

    /// <summary>Whether a heading names a problem in so many words: 关于…的问题, 针对“…”问题, 关于“…”问题的整改.</summary>
    public static bool IsProblem(ReadOnlySpan<char> heading)
    {
        bool about = Openings.TryAt(heading, 0, out _, out _);
        if (!ProblemEndings.TryEnd(heading, out _, out _))
        {
            return about && TailAfterProblem(heading) is int tail and >= 0 && tail <= 10 && !heading[^tail..].ContainsAny(Clauses) && !heading.EndsWith("方面") && !heading.EndsWith("情况");
        }

        // Without 关于 only the bare word tells: 反馈问题整改落实情况 is a heading over problems.
        return about ? heading.Length > 5 : EndsWithAny(heading, "问题", "問題", "”问题的整改", "”问题整改") && !IsTheme(heading) && !Actions.TryAt(heading, 0, out _, out _);
    }

    /// <summary>Whether a heading finds something lacking: …不到位, …未按期完成.</summary>
    public static bool IsLack(ReadOnlySpan<char> heading)
    {
        if (Actions.TryAt(heading, 0, out _, out _) || EndsWithAny(heading, "情况", "工作", "打算", "安排", "措施", "方面", "整改", "推进", "销号", "督办", "清零"))
        {
            return false;
        }

        int clause = heading.LastIndexOfAny(Clauses);
        ReadOnlySpan<char> last = heading[(clause + 1)..];
        return Lacks.TryEnd(heading, out _, out _) || HasNot(last) || HasNot(heading);
    }

    /// <summary>…方面的问题, 主要问题: a heading over problems, where problems do stand under it.</summary>
    public static bool IsTheme(ReadOnlySpan<char> heading)
    {
        foreach (string theme in Themes)
        {
            if (heading.EndsWith(theme) && (!Openings.TryAt(heading, 0, out _, out _) && (heading.Length - theme.Length < LongestOfTheme || Acts.TryEnd(heading[..^theme.Length], out _, out _)) || heading[..^theme.Length].EndsWith("方面")))
            {
                return true;
            }
        }

        return heading.EndsWith("方面的问题") || heading.EndsWith("方面问题") || heading.EndsWith("方面");
    }

    // 关于“…”问题的整改落实: how much stands behind the word; -1 where it is missing.
    private static int TailAfterProblem(ReadOnlySpan<char> heading) => heading.LastIndexOf("问题") is int at and >= 0 ? heading.Length - at - 2 : -1;

    private static bool HasNot(ReadOnlySpan<char> text)
    {
        int at = text.IndexOf('未');
        return at >= 0 && at + 1 < text.Length && text[at + 1] is not ('来' or '雨' or '成');
    }

    private static bool EndsWithAny(ReadOnlySpan<char> text, params ReadOnlySpan<string> endings)
    {
        foreach (string ending in endings)
        {
            if (text.EndsWith(ending))
            {
                return true;
            }
        }

        return false;
    }
}
