using System.Buffers;
using RectificationModel.Language;

namespace RectificationModel.Facts;

/// <summary>
/// What a number with a classifier does not count: ordinals, names, slogans and idioms. Rules of the language; the table of <see cref="SetPhrases"/> only adds to them.
/// </summary>
internal static class NumberIdioms
{
    // 第, 同一, 这一: behind these a number names or picks out, it does not count.
    private static readonly SearchValues<char> BeforeOne = SearchValues.Create("第同统唯逐之单其另任某这那每不专合万如划归下上新头又哪整进是为当像做成作后");

    // What comes behind 三个, 四个 in a slogan is an action or a standard, not a thing: 五个到位, 三个不放过.
    private static readonly string[] SloganNext =
    [
        "到位", "必须", "必", "起来", "带头", "坚持", "务必", "统一", "结合", "有", "一律", "严禁", "加强", "强化", "注重", "突出", "确保", "始终", "决不", "绝不", "更加", "全", "聚焦", "落实", "深化", "提升", "转变", "融入", "狠抓",
        "严格", "明确", "避免", "防止", "增强", "维护", "确立", "意识", "自信", "纳入", "革命", "服务型", "合格", "第一", "毫不", "区分", "代表", "文明", "相结合", "相统一", "摆进去", "一以贯之", "一", "百分百", "100%", "百分之百", "零", "责任",
    ];

    private static readonly WordTable<bool> SloganWords = WordTable.Of(SloganNext);

    // Of these, the words that name things as well: 三个责任 may be counted.
    private static readonly string[] AlsoThings = ["责任", "意识", "代表", "文明", "革命", "有", "全", "一", "零"];

    // 工作人员二名: behind the thing that is counted, in these no ordinal is told.
    private static readonly string[] ListedUnits = ["名", "辆", "份", "册", "宗", "件", "笔", "起", "株", "棵"];

    // 3个不合格项目 are things.
    private static readonly WordTable<bool> FaultyThings = WordTable.Of(["不合格", "不达标", "不规范", "不符合", "不同", "不良", "不稳定", "不到位"]);

    private static readonly WordTable<bool> Stresses = WordTable.Of(["仅", "仅有", "只有", "剩余", "余下", "尚有", "还有"], byLast: true);

    private static readonly WordTable<bool> SloganVerbs = WordTable.Of(["增强", "坚定", "做到", "践行", "拥护", "领悟", "牢记", "树牢", "捍卫", "恪守", "弘扬", "履行好", "压实", "拥护"], byLast: true);

    // Offices that are numbered without 第: 审计一处.
    private static readonly WordTable<bool> Offices = WordTable.Of(["监督", "审计", "督查", "督察", "业务", "综合", "行政", "执法", "巡视", "巡察", "稽查", "预算", "政法", "案管", "法规", "干部", "组织", "管理"], byLast: true);

    private const int LongestPlace = 3;

    // How far apart things stand that are listed one each.
    private const int LongestThing = 10;

    private static readonly WordTable<bool> Places = WordTable.Of(["街道", "县", "镇", "乡", "村", "区", "市", "州", "旗"]);

    /// <summary>Whether number and unit are a name, an ordinal, an idiom or a slogan.</summary>
    public static bool IsName(ReadOnlySpan<char> text, in NumberToken number, Unit unit, int unitStart)
    {
        int start = number.Start;
        int end = unitStart + unit.Text.Length;
        char before = start > 0 ? text[start - 1] : '\0';
        if (IsCodeOrOrdinal(text, number))
        {
            return true;
        }

        if (unit.Kind == UnitKind.Count && before is '前' or '后' or '头' && unit.Text is "名" or "位" or "批" or "条" && IsRank(text, start - 1))
        {
            return true;
        }

        if (IsPlace(text, number, unit, end, before) || (unit.Kind == UnitKind.Duration && RecurringDay.Is(text, number, unit, end)))
        {
            return true;
        }

        // 十九届三次全会, 五届二次职代会: behind 届 the number is an ordinal.
        bool isCount = unit.Kind == UnitKind.Count;
        return (isCount && before == '届') || (isCount && unit.Text is "个" && number.End - number.Start == 1 && IsDemand(text, end)) || (number.IsHan && IsHanName(text, number, unit, end, before));
    }

    // 18号3栋 and B座12层1203室 are addresses, 116度23分 a position on the map, 监督三处 an office.
    private static bool IsPlace(ReadOnlySpan<char> text, in NumberToken number, Unit unit, int end, char before) => unit.Text switch
    {
        "栋" or "幢" => before is '号' or '路' or '街' or '苑' or '园' or '弄' || end < text.Length && NumeralChars.IsDigit(text[end]) && !number.IsHan,
        "层" when before is '座' or '栋' or '幢' || end < text.Length && NumeralChars.IsDigit(text[end]) && !number.IsHan => true,
        "层" or "间" or "座" => before == '号' && number.Start > 1 && NumeralChars.IsDigit(text[number.Start - 2]),
        "度" => end < text.Length && NumeralChars.IsDigit(text[end]),
        "分" => before is '度' or '时' or '点',
        "处" => number.IsHan && Offices.TryEnd(text[..number.Start], out _, out _),
        "次" => number.IsHan && IsSession(text, number.Start, end),
        "学年" or "年" => IsCalendarYear(number),
        "版" => number.Has(NumberForms.Decimals),
        _ => false,
    };

    /// <summary>2022-2023学年: a year of the calendar, no span of time.</summary>
    public static bool IsCalendarYear(in NumberToken number) => number.Value is >= 1900 and <= 2199 && number.Has(NumberForms.Arabic | NumberForms.DigitRun);

    // 十六届人大三次会议: a body that is counted by 届 counts its sessions too.
    private static bool IsSession(ReadOnlySpan<char> text, int start, int end)
    {
        bool session = text[end..].StartsWith("会议") || text[end..].StartsWith("全体会议") || text[end..].StartsWith("全会");
        return session && text[Math.Max(0, start - 12)..start].Contains('届');
    }

    // 3个不低于, 四个不放过, 5个到位: a demand is no thing, 3个不合格项目 are things.
    private static bool IsDemand(ReadOnlySpan<char> text, int end)
    {
        ReadOnlySpan<char> rest = text[end..];
        if (rest.StartsWith("不"))
        {
            return !FaultyThings.TryAt(rest, 0, out _, out _);
        }

        if (!SloganWords.TryAt(rest, 0, out _, out _))
        {
            return false;
        }

        foreach (string next in SloganNext)
        {
            int after = next.Length;
            if (rest.StartsWith(next) && (rest.Length == after || !char.IsLetterOrDigit(rest[after]) || rest[after..].StartsWith("要求") || rest[after..].StartsWith("原则") || rest[after..].StartsWith("的要求")))
            {
                return !AlsoThings.Contains(next);
            }
        }

        return false;
    }

    /// <summary>Whether the number is part of a code or of an ordinal.</summary>
    public static bool IsCodeOrOrdinal(ReadOnlySpan<char> text, in NumberToken number) => IsCode(text, number) || IsOrdinal(text, number.Start);

    /// <summary>第三, 第1、2, 第一至三.</summary>
    public static bool IsOrdinal(ReadOnlySpan<char> text, int start)
    {
        int i = start - 1;
        for (int steps = 0; steps < 12 && i >= 0; steps++, i--)
        {
            char c = text[i];
            if (c == '第')
            {
                return true;
            }

            bool chain = NumeralChars.IsNumeral(c) || c is '、' or '-' or '—' or '至' or '和' or '及' or '（' or '(' || (c == ' ' && steps == 0);
            if (!chain)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>8:30, 3：2: times and proportions.</summary>
    public static bool IsTime(ReadOnlySpan<char> text, in NumberToken number, out int end)
    {
        end = number.End;
        bool colon = end + 1 < text.Length && text[end] is ':' or '：' && NumeralChars.IsDigit(text[end + 1]) && number.End - number.Start <= 2;
        if (!colon)
        {
            return false;
        }

        int i = end + 1;
        while (i < text.Length && i - end <= 3 && NumeralChars.IsDigit(text[i]))
        {
            i++;
        }

        // 整改问题3：12家… is no time; minutes have two digits and no unit behind them.
        bool isTime = i - end == 3 && text[end] == ':' ? UnitTable.Find(text, i, false) is null : i - end <= 3 && UnitTable.Find(text, i, false) is null;
        end = isTime ? i : end;
        return isTime;
    }

    // A202107, PM2.5, 3·15, 1+6, 8:30.
    private static bool IsCode(ReadOnlySpan<char> text, in NumberToken number)
    {
        char before = number.Start > 0 ? text[number.Start - 1] : '\0';
        char after = number.End < text.Length ? text[number.End] : '\0';
        bool proportion = before is ':' or '∶' && number.Start > 1 && NumeralChars.IsDigit(text[number.Start - 2]);
        return proportion || char.IsAsciiLetter(before) || before is '_' or '·' or '•' or '+' or '＋' or '#' || before == '.' && !NumeralChars.EndsSentence(text, number.Start - 1) || after is '·' or '•' or '+' or '＋';
    }

    private static bool IsRank(ReadOnlySpan<char> text, int at) =>
        text[at] == '头' || at == 0 || !char.IsLetterOrDigit(text[at - 1]) || "列居排名入进市省县国区最的为".Contains(text[at - 1], StringComparison.Ordinal);

    private static bool IsHanName(ReadOnlySpan<char> text, in NumberToken number, Unit unit, int end, char before)
    {
        bool single = number.End - number.Start == 1;
        char digit = text[number.Start];
        char next = end < text.Length ? text[end] : '\0';
        if ((number.Has(NumberForms.DigitRun) || digit == '○') && unit.Kind != UnitKind.Percent)
        {
            return true;
        }

        if (unit.Kind == UnitKind.Percent)
        {
            return unit.Text == "成" && single && digit == '一' && next is '不';
        }

        if (unit.Kind == UnitKind.Duration || unit.Han == HanUse.Never)
        {
            // 四方, 三面 are words; 六千八百方 counts.
            return (unit.Han == HanUse.Never && number.Value < 100) || (single && digit == '一' && IsPaired(text, number.Start, end));
        }

        if (!single)
        {
            return false;
        }

        // 二元结构, 怨声四起, 一亩三分地
        if (unit.Text == "元" && (digit == '二' && char.IsLetter(next) || next is '化') || unit.Text == "起" && digit == '四' && before is '声' or '言' or '烟' or '火' || digit == '一' && unit.Text == "亩" && NumeralChars.IsNumeral(next))
        {
            return true;
        }

        if (digit is not '两' && IsPlaceName(text[end..], unit))
        {
            return true;
        }

        // 队伍注入, 大陆人员: these stand in everyday words; as figures they are written beside others.
        if ("伍陆肆拾".Contains(digit, StringComparison.Ordinal) && (unit.Kind == UnitKind.Count || (unit.Kind != UnitKind.Money && char.IsLetter(before))))
        {
            return true;
        }

        // 二期, 二级, 二组: with two things a classifier takes 两, but in lists such as 工作人员二名; 四处 is "everywhere".
        bool isCount = unit.Kind == UnitKind.Count;
        if (isCount && ((digit is '二' && !(ListedUnits.Contains(unit.Text) && char.IsLetter(before))) || (digit == '四' && unit.Text == "处") || IsPaired(text, number.Start, end)))
        {
            return true;
        }

        if (digit is '一' or '壹')
        {
            // 处分一人、: behind a person counted alone the sentence goes on with the next.
            if (unit.Text != "人" && IsParallel(text, number.Start, end))
            {
                return true;
            }

            bool person = unit.Text == "人" && (end == text.Length || !char.IsLetterOrDigit(next));
            return BeforeOne.Contains(before) || (isCount && unit.Han != HanUse.One && !person && !IsRemainder(text, number.Start) && !IsShare(text, number.Start, next));
        }

        return isCount && unit.Text is "个" or "种" or "项" or "条" && IsSlogan(text, number.Start, end);
    }

    // 六户镇, 三家店街道, 五台县: a classifier that counts no places, and the word for one, behind which the name ends.
    private static bool IsPlaceName(ReadOnlySpan<char> rest, Unit unit)
    {
        if (unit.Text is "个" or "名" or "位" or "座" or "处" or "条" or "项" or "次" or "人" or "%" || unit.Text.Length > 1)
        {
            return false;
        }

        for (int at = 0; at < Math.Min(rest.Length, LongestPlace) && char.IsLetter(rest[at]); at++)
        {
            if (Places.TryAt(rest, at, out _, out int length))
            {
                int behind = at + length;
                bool kin = unit.Text is "家" or "户" or "所";
                return behind >= rest.Length || !char.IsLetter(rest[behind]) || NumeralChars.IsNumeral(rest[behind]) || !kin && !"级属直管域内民干里委政办".Contains(rest[behind], StringComparison.Ordinal);
            }
        }

        return false;
    }

    // 一企一策, 一人多证, 三番五次: numerals that answer each other.
    private static bool IsPaired(ReadOnlySpan<char> text, int start, int end)
    {
        char next = end < text.Length ? text[end] : '\0';
        char digit = text[start];
        if (digit == '一' && "一多双专两".Contains(next, StringComparison.Ordinal))
        {
            return true;
        }

        for (int back = 2; back <= 4 && start - back >= 0; back++)
        {
            char other = text[start - back];
            if (!char.IsLetter(text[start - back + 1]))
            {
                return false;
            }

            if (NumeralChars.Kind(other) == NumeralChar.HanDigit && (other == '一' ? digit is '一' or '两' or '双' : back == 2) && (start - back == 0 || !NumeralChars.IsNumeral(text[start - back - 1])))
            {
                return !(back == 2 && other != '一' && "个名家项件条人起批户份处宗笔".Contains(text[start - 1], StringComparison.Ordinal));
            }
        }

        return false;
    }

    // 一个问题、一套方案、一名责任人: each has one.
    private static bool IsParallel(ReadOnlySpan<char> text, int start, int end)
    {
        int next = text[end..Math.Min(text.Length, end + LongestThing)].IndexOf('、');
        if (next > 0 && end + next + 1 < text.Length && text[end + next + 1] == '一')
        {
            return true;
        }

        if (start < 2 || text[start - 1] != '、')
        {
            return false;
        }

        ReadOnlySpan<char> before = text[Math.Max(0, start - 1 - LongestThing)..(start - 1)];
        int mark = before.LastIndexOfAny('、', '，', '。');
        return mark + 1 < before.Length && before[mark + 1] == '一';
    }

    // 仅一项未完成: 一 is counted where the sentence stresses how few there are.
    private static bool IsRemainder(ReadOnlySpan<char> text, int start)
    {
        return Stresses.TryEnd(text[..start], out _, out _);
    }

    // 其中一个已移交: one of those that were counted; 其中一个原因 is any.
    private static bool IsShare(ReadOnlySpan<char> text, int start, char next) => text[..start].EndsWith("其中") && "已未正仍尚因由被".Contains(next, StringComparison.Ordinal);

    private static bool IsSlogan(ReadOnlySpan<char> text, int start, int end)
    {
        return SloganWords.TryAt(text, end, out _, out _) || SloganVerbs.TryEnd(text[..start], out _, out _);
    }
}
