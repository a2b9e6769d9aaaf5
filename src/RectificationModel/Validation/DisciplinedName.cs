using System.Buffers;

namespace RectificationModel.Validation;

/// <summary>Finds names of persons right beside the words of a disciplinary measure: 给予张三党内警告处分, 对李四进行诫勉.</summary>
internal static class DisciplinedName
{
    private static readonly SearchValues<char> Cuts = Wording.Cuts("。；，");

    private static readonly string[] Before = ["给予", "对", "免去", "责令", "责成", "撤销", "约谈", "诫勉"];

    private static readonly string[] After =
    [
        "同志", "党内", "党纪", "留党", "开除", "撤销", "撤职", "记过", "记大过", "降级", "政务", "警告", "严重警告", "诫勉", "立案", "进行诫勉", "进行立案", "作出", "予以", "进行谈话提醒", "进行批评", "批评教育", "通报批评", "提醒谈话", "谈话提醒", "等人",
    ];

    private static readonly string[] Measures = ["处分", "警告", "诫勉", "立案", "开除", "撤职", "记过", "降级", "问责", "批评", "约谈", "谈话", "免去", "移送", "处理"];

    // Words of two or three characters that begin with a surname.
    private static readonly string[] NotNames =
    [
        "相关", "有关", "高校", "单位", "班子", "经办", "常委", "全体", "施工", "时任", "安全", "管理", "方案", "干部", "国有", "公司", "严重", "党员", "个别", "部分", "任职", "和县", "应当", "安排", "成员", "万元", "原任", "金额", "黄牌", "白条",
        "华东", "江苏", "江西", "司法", "司机", "支部", "计生", "水务", "水利", "农村", "乡镇", "房产", "卫生", "包括", "边防", "路政", "路长", "于今", "向阳", "从业", "连续", "车辆", "项目", "宣传", "纪委", "纪检", "纪律", "易地", "易发",
        "申报", "申请", "别墅", "商务", "商会", "后勤", "古镇", "明确", "查处", "查明", "荣誉", "景区", "景点", "龙头", "古城", "门诊", "柜台", "强制", "强拆", "解除", "终止", "双方", "权属", "温泉",
    ];

    // The hundred-odd most frequent surnames; those that mostly begin other words (党, 时, 有 …) are left out.
    private static readonly SearchValues<char> Surnames = SearchValues.Create(
        "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂焦向柳邢岳齐梅莫庄辛管祝左涂谷祁舒耿牟詹关苗凌费纪靳盛童欧甄项裴席卫查屈鲍覃霍翁隋甘景单包柏宁柯阮桂闵解强柴华车冉边邝");

    /// <summary>The places of names, from the first to the last.</summary>
    public static IEnumerable<TextSpan> In(string text)
    {
        foreach (TextSpan sentence in Wording.Pieces(text, Cuts))
        {
            if (!Wording.ContainsAny(text.AsSpan(sentence.Start, sentence.Length), Measures))
            {
                continue;
            }

            foreach (string word in Before)
            {
                int end = Math.Min(sentence.End, text.Length);
                int found = text.IndexOf(word, sentence.Start, end - sentence.Start, StringComparison.Ordinal);
                if (found >= 0 && NameLength(text.AsSpan(found + word.Length, end - found - word.Length)) is > 0 and int length)
                {
                    yield return new(found + word.Length, length);
                    break;
                }
            }
        }
    }

    private static int NameLength(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || !Surnames.Contains(text[0]) || text[1] is '某' or '×' or 'X' or '*' || StartsWithAny(text, NotNames))
        {
            return 0;
        }

        for (int length = 2; length <= 3; length++)
        {
            if (length < text.Length && IsHan(text[..length]) && StartsWithAny(text[length..], After))
            {
                return length;
            }
        }

        return 0;
    }

    private static bool IsHan(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('\u4E00', '\u9FFF') < 0;

    private static bool StartsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (string word in words)
        {
            if (text.StartsWith(word))
            {
                return true;
            }
        }

        return false;
    }
}
