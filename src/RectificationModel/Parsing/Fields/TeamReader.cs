using System.Buffers;

namespace RectificationModel.Parsing.Fields;

/// <summary>The teams that inspected: 市委第四巡察组, 中央生态环境保护督察组; where none is named, the auditing organ.</summary>
internal static class TeamReader
{
    private const int LongestName = 30;
    private const int LongestOrgan = 12;

    private static readonly string[] Endings = ["巡察组", "巡视组", "督察组", "审计组", "督查组", "检查组", "专家组", "巡視組", "審計組"];
    private static readonly string[] AuditOrgans = ["审计局", "审计厅", "审计署", "特派员办事处", "特派办", "審計局"];
    private static readonly SearchValues<char> NameBreaks = SearchValues.Create("，。、；：（）《》“”,;:()\n \u3000日月年");

    // Words that may run into a name from the left.
    private static readonly string[] LeadIns = ["现将", "根据", "按照", "依据", "由", "经", "将", "在", "对", "向", "和", "及", "与", "以及", "下", "自", "从", "把", "就", "期间", "统一部署", "安排", "要求", "派出", "随后", "同时", "今年", "集中"];

    public static ValueList<string> Read(string text, InspectionKind kind)
    {
        List<string> teams = Names(text, Endings);
        bool numbered = teams.Exists(static t => t.Contains('第', StringComparison.Ordinal));
        teams.RemoveAll(t => numbered && !t.Contains('第', StringComparison.Ordinal));
        if (teams.Count == 0 && kind == InspectionKind.Audit)
        {
            teams = Names(text, AuditOrgans);
            teams = teams.Count > 1 ? [teams[0]] : teams;
        }

        return teams.ToValueList();
    }

    /// <summary>The organ that ordered the inspection, as the first team names it: 市委.</summary>
    public static string? Authority(ValueList<string> teams)
    {
        foreach (string team in teams)
        {
            foreach (string organ in (string[])["省委", "市委", "区委", "县委", "州委", "旗委", "盟委", "中央", "自治区党委"])
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

    private static List<string> Names(string text, string[] endings)
    {
        List<(int At, string Name)> names = [];
        foreach (string ending in endings)
        {
            int behind = 0;
            for (int at = text.IndexOf(ending, StringComparison.Ordinal); at >= 0; at = text.IndexOf(ending, behind, StringComparison.Ordinal))
            {
                int end = at + ending.Length;
                int from = Math.Max(behind, end - LongestName);
                int start = from + text.AsSpan(from, at - from).LastIndexOfAny(NameBreaks) + 1;
                string name = WithoutLeadIn(text[start..end]);
                behind = end;
                if (name.Length > ending.Length && name[0] is not ('各' or '被' or '该') && !names.Exists(n => n.Name == name))
                {
                    names.Add((at, name));
                }
            }
        }

        return [.. names.OrderBy(static n => n.At).Select(static n => n.Name)];
    }

    private static string WithoutLeadIn(string name)
    {
        for (bool cut = true; cut;)
        {
            cut = false;
            foreach (string word in LeadIns)
            {
                if (name.StartsWith(word, StringComparison.Ordinal) && name.Length > word.Length + 3)
                {
                    (name, cut) = (name[word.Length..], true);
                }
            }
        }

        return name;
    }
}
