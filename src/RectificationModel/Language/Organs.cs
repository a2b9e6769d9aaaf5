using System.Buffers;

namespace RectificationModel.Language;

/// <summary>What names of organs look like: they end in a word for an organ, a place name alone is none.</summary>
internal static class Organs
{
    private static readonly SearchValues<char> Punctuation = SearchValues.Create("，。；：、？！“”《》…|,;:?!\"");

    private static readonly WordTable<bool> Endings = WordTable.Of(
    [
        "党组", "党委", "委员会", "党工委", "工委", "纪委", "监委", "人民政府", "政府", "办公室", "办公厅", "领导小组", "指挥部", "管委会", "办事处", "党支部", "党总支", "总支部", "支部", "人大", "政协", "法院", "检察院",
        "有限公司", "有限责任公司", "公司", "集团", "总社", "联社", "联合社", "联合会", "总工会", "协会", "学会", "商会", "基金会", "中心", "大学", "学院", "学校", "中学", "小学", "幼儿园", "医院", "卫生院", "保健院", "研究院",
        "研究所", "设计院", "图书馆", "博物馆", "档案馆", "报社", "电视台", "银行", "支行", "分行", "信用社", "巡察办", "巡视办", "整改办", "督察办", "审计署", "总局", "分局", "支队", "大队", "总队", "总站", "监狱", "戒毒所",
        "党校", "行政学院", "县委", "市委", "省委", "区委", "州委", "盟委", "旗委", "镇委", "乡委", "局", "厅", "委", "办", "署", "院", "处", "科", "股", "所", "站", "组", "会", "社", "部", "馆", "台", "公会", "机关",
    ], byLast: true);

    public static bool IsOrgan(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.Length is < 3 or > 60 || text.ContainsAny(Punctuation) || text.Contains("整改", StringComparison.Ordinal) && !EndsInAny(text, "办公室", "领导小组", "整改办", "小组"))
        {
            return false;
        }

        if (Endings.TryEnd(text, out _, out _))
        {
            return true;
        }

        // 中共永州市委（办公室）, 县供销社（本部）: a bracket may follow.
        return text[^1] is '）' or ')' && text.LastIndexOfAny('（', '(') is int open and > 2 && IsOrgan(text[..open]);
    }

    private static bool EndsInAny(ReadOnlySpan<char> text, params ReadOnlySpan<string> endings)
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
