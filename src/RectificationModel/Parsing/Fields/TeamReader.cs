using System.Buffers;
using RectificationModel.Facts;
using RectificationModel.Language;

namespace RectificationModel.Parsing.Fields;

/// <summary>The teams that inspected: 市委第四巡察组, 中央生态环境保护督察组; where none is named, the auditing organ.</summary>
internal static class TeamReader
{
    private const int LongestName = 30;
    private const int LongestOrgan = 12;

    private static readonly WordTable<bool> Acts = WordTable.Of(["巡察", "巡视", "督察", "审计", "督查", "督导", "检查", "专家", "帮扶", "评估", "核查", "机动", "巡查"], byLast: true);
    private static readonly string[] Authorities = ["省委", "市委", "区委", "县委", "州委", "旗委", "盟委", "中央", "自治区党委"];
    private static readonly string[] AuditOrgans = ["审计局", "审计厅", "审计署", "特派员办事处", "特派办", "審計局"];
    private static readonly SearchValues<char> NameBreaks = SearchValues.Create("，。、；：（）《》“”,;:()\n \u3000日月年");

    private static readonly string[] Verbs = ["完成", "接受", "配合", "迎接"];

    // Words that may run into a name from the left.
    private static readonly WordTable<bool> LeadIns = WordTable.LongestOf(["现将", "根据", "按照", "依据", "由", "经", "将", "在", "对", "向", "和", "及", "与", "以及", "下", "自", "从", "把", "就", "期间", "统一部署", "安排", "要求", "派出", "随后", "同时", "今年", "集中"]);

    public static ValueList<string> Read(string text, InspectionKind kind)
    {
        List<string> teams = Names(text, TeamEnds(text));
        if (teams.Exists(static team => team.Contains('第', StringComparison.Ordinal)))
        {
            teams.RemoveAll(static team => !team.Contains('第', StringComparison.Ordinal));
        }

        if (teams.Count == 0 && kind == InspectionKind.Audit)
        {
            teams = Names(text, AuditEnds(text));
            teams = teams.Count > 1 ? [teams[0]] : teams;
        }

        if (teams.Count == 0 && InspectedReader.FirstAct(text) is int at && NameBefore(text, 0, at).ToString() is string actor && Organs.IsOrgan(actor) && !actor.EndsWith('组'))
        {
            teams.Add(actor.Split("会同")[0].Split("联合")[0]);
        }

        if (teams.Count == 0 && GivingOrgan(text) is string giver)
        {
            teams.Add(giver);
        }

        for (int i = 0; i < teams.Count; i++)
        {
            teams[i] = WithoutCount(teams[i]);
        }

        return teams.ToValueList();
    }

    // 省生态环境保护督察办公室向某市反馈
    private static string? GivingOrgan(string text)
    {
        int given = text.IndexOf("反馈", StringComparison.Ordinal);
        int to = given > 0 ? text.LastIndexOf('向', given - 1) : -1;
        if (to < 0 || text.AsSpan(to, given - to).ContainsAny(NameBreaks))
        {
            return null;
        }

        ReadOnlySpan<char> name = NameBefore(text, 0, to);
        return Organs.IsOrgan(name) && InspectedReader.NamesAct(name) ? name.ToString() : null;
    }

    // 县审计局派出3个审计组: how many there were is no name.
    private static string WithoutCount(string team)
    {
        int sent = team.IndexOf("派出", StringComparison.Ordinal);
        return sent > 2 && sent + 2 < team.Length && NumeralChars.IsNumeral(team[sent + 2]) ? team[..sent] : team;
    }

    /// <summary>The organ that ordered the inspection, as the first team names it: 市委.</summary>
    public static string? Authority(ValueList<string> teams)
    {
        foreach (string team in teams)
        {
            foreach (string organ in Authorities)
            {
                if (team.Contains(organ, StringComparison.Ordinal))
                {
                    return organ;
                }
            }
        }

        return null;
    }

    /// <summary>The organ by whose arrangement the inspection was made: 根据县委统一部署.</summary>
    public static string? Ordering(string text)
    {
        int end = text.IndexOf("统一部署", StringComparison.Ordinal);
        int start = end < 0 ? -1 : text.LastIndexOf("根据", end, StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        ReadOnlySpan<char> name = text.AsSpan(start + 2, end - start - 2);
        return name.Length is > 1 and <= LongestOrgan && (name[^1] is '委' or '组' or '府' or '局' or '厅' or '部' or '央') && !name.ContainsAny(NameBreaks) ? name.ToString() : null;
    }

    private static List<string> Names(string text, List<(int Start, int End)> ends)
    {
        List<string> names = [];
        int behind = 0;
        foreach ((int start, int end) in ends)
        {
            ReadOnlySpan<char> name = NameBefore(text, start < behind ? 0 : behind, end);
            behind = end;
            if ((name.Length > end - start || name is "审计署") && name[0] is not ('各' or '被' or '该') && !(name.StartsWith("派出") && name.Length == end - start + 2) && !IsKnown(names, name))
            {
                names.Add(name.ToString());
            }
        }

        return names;
    }

    private static bool IsKnown(List<string> names, ReadOnlySpan<char> name)
    {
        foreach (string known in names)
        {
            if (name.SequenceEqual(known))
            {
                return true;
            }
        }

        return false;
    }

    // 第四巡察组, 巡察八组, 巡察第八组: what was done, a number perhaps, and 组.
    private static List<(int Start, int End)> TeamEnds(string text)
    {
        List<(int Start, int End)> ends = [];
        for (int at = text.IndexOf('组', StringComparison.Ordinal); at >= 0; at = text.IndexOf('组', at + 1))
        {
            int act = at;
            while (act > 0 && (char.IsAsciiDigit(text[act - 1]) || text[act - 1] is '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十'))
            {
                act--;
            }

            act -= act > 0 && act < at && text[act - 1] == '第' ? 1 : 0;
            if (Acts.TryEnd(text.AsSpan(0, act), out _, out int length))
            {
                ends.Add((act - length, at + 1));
            }
        }

        return ends;
    }

    private static List<(int Start, int End)> AuditEnds(string text) => [.. AuditOrgans.SelectMany(organ => Ends(text, organ)).Order()];

    private static IEnumerable<(int Start, int End)> Ends(string text, string ending)
    {
        for (int at = text.IndexOf(ending, StringComparison.Ordinal); at >= 0; at = text.IndexOf(ending, at + ending.Length, StringComparison.Ordinal))
        {
            // 省审计厅驻某地特派员办事处: the organ that sent it is none of its own here.
            if (at + ending.Length >= text.Length || text[at + ending.Length] != '驻')
            {
                yield return (at, at + ending.Length);
            }
        }
    }

    // What runs up to a place, back to a mark, a date, or a word that takes an object.
    private static ReadOnlySpan<char> NameBefore(string text, int behind, int end)
    {
        int from = Math.Max(behind, end - LongestName);
        ReadOnlySpan<char> run = text.AsSpan(from, end - from);
        run = run[(run.LastIndexOfAny(NameBreaks) + 1)..];
        run = BehindVerb(run);
        int taken = run.LastIndexOf('对');
        return WithoutLeadIn(run[(taken >= 0 && taken + 1 < run.Length && run[taken + 1] is not ('外' or '口') ? taken + 1 : 0)..]);
    }

    // 清枫县已完成中央…督察组: what the sentence says of the team stands before its name.
    private static ReadOnlySpan<char> BehindVerb(ReadOnlySpan<char> run)
    {
        foreach (string verb in Verbs)
        {
            int at = run.LastIndexOf(verb);
            run = at > 0 && at + verb.Length < run.Length ? run[(at + verb.Length)..] : run;
        }

        return run;
    }

    private static ReadOnlySpan<char> WithoutLeadIn(ReadOnlySpan<char> name)
    {
        while (LeadIns.TryAt(name, 0, out _, out int length) && name.Length > length + 3)
        {
            name = name[length..];
        }

        return name;
    }
}
