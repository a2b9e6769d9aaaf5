using System.Collections.Frozen;

namespace RectificationModel.Facts;

/// <summary>The units and classifiers of the genre, looked up by their first character, the longest first.</summary>
internal static class UnitTable
{
    // An entry is a unit; behind the colon stand the characters that make another word of it, behind the bar those that do so after Chinese numerals alone.
    // Classifiers that count with Chinese numerals from two up; 一 means "a" there.
    private const string Many =
        "个 件:|套事 项 条:例款|腿心 次:序席元|产分性方全职 场:馆景 份:额 篇 类:|水标推别医疫 种:子 批:准|发评 轮:流岗|车换电 期:间限末满待|工建项改扩开叠用标管厂污水路供技提配土绿征棚安地仓 起:来草步 人:大员民才口类士|行称格防家手情生工为身心力均 位:置于移|一数次 封:|闭 笔:记试迹 宗:旨教 张:贴|皮网嘴 支:部|撑付出持 户:籍外 对:|一于照象 套:|班路 块:状 "
        + "部:门署|委队位级长分 处:理|分置境室罚 幅:度 双 口:|之岸 堂:课 讲:话 课时 学时 学分 岁:月 周岁 批件 大类 小类 台套 床位 张床位 台件 "
        + "人次 人·次 场次 批次 轮次 篇次 台次 辆次 户次 件次 车次 家次 班次 艘次 架次 项次 处次 条次 份次 门次 头次 只次 宗次 个次 堂次 趟次 起次 队次 张次 亩次 节次 课次 单次 例次 次";

    // Those that count with 一 as well: a thing that one can point at.
    private const string One = "名:额词|誉 家:庭|人里口之园店国亲 所:|有在以属 座:|谈 台:风|山州阶账河 辆 栋:|梁 幢 艘 架 棵 株 只:有是能要会 匹 枚 粒 盏 间:|接隔断 艇 注 幅";

    // With Chinese numerals these are names or words: 四面, 三门峡, 三道防线.
    private const string ArabicOnly =
        "根:据源 股:权份东室长票市金本级 面:积 组:织成建 班:子 门:店诊户 本:科级地市县省区院校着身 段:落 道:路 方面 方:面案式法针 案:件例 员:工 单:位元价 例:会如 页 卷 册 队:伍员 片:区 眼 箱 包:括含 袋 瓶 盒 桶 车 船 趟 遍:布及 回:复访 顿 步:骤 站:点 扇 床 颗 尾 丛 副:主市书局县处院校总 头 节:能约 堂 羽 "
        + "分:钟别析类公管局布期解配享发之工支离流院校部 字:号 倍 版:本 稿:件酬纸 层:次级面 环:节境保卫球 路:面灯线段 帧 款:项 席 名次 刊 人份 剂 剂次 宗地 孔 度:假 方 具:体有备 棒 列:入支为出举明席车队";

    private const string Measures =
        "平方米 平方公里 平方千米 平方分米 平方厘米 平方英尺 平方英里 平米 平方 公顷 亩 公里 千米 米:线 厘米 毫米 微米 纳米 公分 英寸 英尺 英里 海里 延米 延长米 立方米 立方 万方 升:级至到为降值温学任 毫升 微升 公升 吨 公吨 蒸吨 千克 公斤 斤 克:服隆难扣 毫克 微克 "
        + "千瓦时 千瓦 兆瓦 兆瓦时 吉瓦 吉瓦时 瓦 千伏 千伏安 伏 摄氏度 ℃ 分贝 千帕 兆帕 马力 标箱 标准箱 吨公里 人公里 车公里 吨标准煤 吨标煤 克拉 毫西弗 赫兹 兆赫 千焦 千卡 字节 度电 "
        + "㎡ ㎥ ㎞ ㎜ ㎝ ㎎ ㎏ m² m³ m2 m3 km² km2 km cm CM mm m kg g mg μg ug µg t L mL ml kWh kW MW MWh GW GWh kV kVA V dB(A) dB hm² hm2 ha GB TB MB KB Mbps Hz kHz MHz Pa kPa MPa NTU ppm ppb";

    private const string Moneys =
        "元:旦宵素月首帅老|件气 圆:满形 块钱 人民币 美元 美金 港元 港币 欧元 日元 英镑 澳元 加元 韩元 新台币 台币 澳门元 新加坡元 瑞士法郎 卢布 泰铢 美分";

    private const string Durations =
        "天:津然气下空线文地桥府河 日:均常报程志 个月 月:份度末底报 年:级代龄 周:边转知围密报|全 周年 个星期 星期 小时 个小时 分钟 秒 秒钟 工作日 个工作日 个交易日 交易日 自然日 个自然日 日历天 个日历天 个季度 个钟头 钟头 刻钟 学期 个学期 个学年 学年 个年度 个年头 年头 个昼夜 个世纪 个自然月 个周期 个半月 昼夜 个晚上 个周末 个工作周";

    private const string Percents = "% ％ ﹪ ‰ 成:为立果员效功本熟长都就交份因品绩语套分群不型才家材像千渝 个百分点 百分点 个千分点";

    private static readonly FrozenDictionary<char, Unit[]> ByFirst = Build();

    /// <summary>The characters with which units start.</summary>
    public static IEnumerable<char> FirstChars => ByFirst.Keys;

    /// <summary>The characters with which units start that count with Chinese digits.</summary>
    public static IEnumerable<char> FirstCharsWithHan => ByFirst.Where(static units => units.Value.Any(static unit => unit.Han != HanUse.Never)).Select(static units => units.Key);

    /// <summary>The money words that stand before a number: 人民币50元, 港币2960元.</summary>
    public static readonly (string Word, string Unit)[] Currencies = [("人民币", "元"), ("港币", "港元"), ("美金", "美元"), ("新台币", "新台币")];

    /// <summary>The longest unit that stands at a place and is no part of another word.</summary>
    public static Unit? Find(ReadOnlySpan<char> text, int at, bool isHan)
    {
        if (at >= text.Length || !ByFirst.TryGetValue(text[at], out Unit[]? units))
        {
            return null;
        }

        foreach (Unit unit in units)
        {
            if (text[at..].StartsWith(unit.Text) && !IsWord(text, at + unit.Text.Length, unit, isHan))
            {
                return unit;
            }
        }

        return null;
    }

    /// <summary>The length of the longest unit at a place, behind the stroke of 毫克/升; 0 where there is none.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int at)
    {
        if (at < text.Length && ByFirst.TryGetValue(text[at], out Unit[]? units))
        {
            foreach (Unit unit in units)
            {
                if (text[at..].StartsWith(unit.Text))
                {
                    return unit.Text.Length;
                }
            }
        }

        return 0;
    }

    private static bool IsWord(ReadOnlySpan<char> text, int end, Unit unit, bool isHan)
    {
        if (end >= text.Length)
        {
            return false;
        }

        // A Latin unit ends where its letters do: 5m is a length, 5min is not.
        char next = text[end];
        return char.IsAsciiLetter(text[end - 1])
            ? char.IsAsciiLetterOrDigit(next)
            : unit.Word.Contains(next, StringComparison.Ordinal) || (isHan && unit.HanWord.Contains(next, StringComparison.Ordinal));
    }

    private static FrozenDictionary<char, Unit[]> Build()
    {
        List<Unit> units = [];
        Add(units, Many, UnitKind.Count, HanUse.Many);
        Add(units, One, UnitKind.Count, HanUse.One);
        Add(units, ArabicOnly, UnitKind.Count, HanUse.Never);
        Add(units, Measures, UnitKind.Measure, HanUse.One);
        Add(units, Moneys, UnitKind.Money, HanUse.One);
        Add(units, Durations, UnitKind.Duration, HanUse.One);
        Add(units, Percents, UnitKind.Percent, HanUse.One);
        return units.GroupBy(unit => unit.Text[0]).ToFrozenDictionary(group => group.Key, group => group.DistinctBy(unit => unit.Text).OrderByDescending(unit => unit.Text.Length).ToArray());
    }

    private static void Add(List<Unit> units, string table, UnitKind kind, HanUse han)
    {
        foreach (string entry in table.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            int colon = entry.IndexOf(':', StringComparison.Ordinal);
            string text = colon < 0 ? entry : entry[..colon];
            string[] words = colon < 0 ? ["", ""] : [.. entry[(colon + 1)..].Split('|'), ""];
            string name = text switch
            {
                "圆" or "块钱" or "人民币" => "元",
                "港币" => "港元",
                "美金" => "美元",
                "百分点" => PercentageFact.PercentagePoints,
                "％" or "﹪" or "成" or "‰" => PercentageFact.Percent,
                _ => text,
            };
            decimal factor = text switch { "成" => 10, "‰" or "个千分点" => 0.1m, _ => 1 };
            units.Add(new(text, name, kind, han, words[0], words[1], factor));
        }
    }
}
