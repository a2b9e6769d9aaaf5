using System.Buffers;
using RectificationModel.Language;

namespace RectificationModel.Parsing.Fields;

/// <summary>The inspected bodies: what stands between 对 and 开展 or 进行, else what the feedback was given to.</summary>
internal static class InspectedReader
{
    private const int LongestList = 160;
    private const int LongestName = 30;

    // 信访工作
    private const int ShortestWork = 4;

    // 榕华街道党工委整改情况: what of the body was looked at.
    private static readonly string[] Matters = ["巡察整改情况", "巡视整改情况", "整改落实情况", "整改工作情况", "整改情况", "整改工作", "工作情况"];

    private static readonly string[] Verbs = ["开展", "进行", "实施", "進行", "開展"];
    private static readonly string[] Acts = ["巡察", "巡视", "督察", "审计", "督查", "督导", "检查", "回头看", "巡視", "審計"];
    private static readonly SearchValues<char> SentenceBreaks = SearchValues.Create("。；\n");

    private static readonly SearchValues<char> ListEnds = SearchValues.Create("。；，,;.\n");

    public static ValueList<string> Read(string text)
    {
        List<string> bodies = [];
        for ((int at, int verb) = NextAct(text, 0); at >= 0; (at, verb) = NextAct(text, at + 1))
        {
            AddBodies(text.AsSpan((at + 1)..verb), bodies);
        }

        if (bodies.Count == 0)
        {
            AddGivenTo(text, bodies);
            AddBesideFindings(text, bodies);
        }

        AddExtended(text, bodies);

        return bodies.ToValueList();
    }

    /// <summary>The place of the first 对 that tells of an inspection; null where there is none.</summary>
    public static int? FirstAct(string text) => NextAct(text, 0).At is int at and >= 0 ? at : null;

    // 对X开展了巡察; -1 where none follows.
    private static (int At, int Verb) NextAct(string text, int from)
    {
        for (int at = NextOf(text, '对', '對', from); at >= 0; at = NextOf(text, '对', '對', at + 1))
        {
            int end = text.AsSpan(at).IndexOfAny(SentenceBreaks);
            end = end < 0 ? text.Length : at + end;
            int verb = FirstVerb(text, at + 1, Math.Min(end, at + LongestList));
            if (verb > 0 && NamesAct(text.AsSpan(verb, Math.Min(24, end - verb))))
            {
                return (at, verb);
            }
        }

        return (-1, -1);
    }

    private static int NextOf(string text, char one, char other, int from)
    {
        int next = text.AsSpan(from).IndexOfAny(one, other);
        return next < 0 ? -1 : from + next;
    }

    // 向X反馈
    private static void AddGivenTo(string text, List<string> bodies)
    {
        for (int at = text.IndexOf('向', StringComparison.Ordinal); at >= 0; at = text.IndexOf('向', at + 1))
        {
            int end = text.IndexOf("反馈", at, StringComparison.Ordinal);
            if (end > 0 && end - at < 60 && !text.AsSpan(at, end - at).ContainsAny(SentenceBreaks))
            {
                AddBodies(text.AsSpan((at + 1)..end).TrimEnd("书面正式"), bodies);
            }
        }
    }

    // 同步延伸巡察了市第二人民医院党委、市急救中心党支部; 延伸巡察村党组织52个 names none.
    private static void AddExtended(string text, List<string> bodies)
    {
        for (int at = text.IndexOf("延伸", StringComparison.Ordinal); at >= 0; at = text.IndexOf("延伸", at + 2, StringComparison.Ordinal))
        {
            ReadOnlySpan<char> list = text.AsSpan(at + 2, Math.Min(LongestList, text.Length - at - 2));
            if (list.Length < 4 || !NamesAct(list[..2]))
            {
                continue;
            }

            list = list[2..].TrimStart("了到至");
            int end = list.IndexOfAny(ListEnds);
            foreach (string name in (end < 0 ? list : list[..end]).ToString().Split('、', StringSplitOptions.TrimEntries))
            {
                if (Organs.IsOrgan(name))
                {
                    AddName(name, bodies);
                }
            }
        }
    }

    // 对X巡察反馈的…, 督察组反馈X第9项问题, 督察组反馈X的有关问题
    private static void AddBesideFindings(string text, List<string> bodies)
    {
        for (int at = text.IndexOf("反馈", StringComparison.Ordinal); at >= 0; at = text.IndexOf("反馈", at + 2, StringComparison.Ordinal))
        {
            int taken = at > 2 && NamesAct(text.AsSpan(at - 2, 2)) ? text.AsSpan(0, at + 1).LastIndexOfAny('对', '。', '，') : -1;
            if (taken >= 0 && text[taken] == '对')
            {
                AddBodies(text.AsSpan((taken + 1)..(at - 2)), bodies);
            }

            ReadOnlySpan<char> near = text.AsSpan(at, Math.Min(LongestName, text.Length - at));
            int found = near.IndexOf('第');
            found = found < 0 && near.IndexOf("问题") is int problem and > 0 ? near[..problem].LastIndexOf('的') : found;
            ReadOnlySpan<char> name = found > 2 ? near[2..found].TrimEnd('的') : default;
            if (name is [.., '县' or '市' or '区' or '州' or '旗'] || Organs.IsOrgan(name))
            {
                AddBodies(name, bodies);
            }
        }
    }

    private static int FirstVerb(string text, int from, int end)
    {
        int first = -1;
        foreach (string verb in Verbs)
        {
            int at = text.IndexOf(verb, from, end - from, StringComparison.Ordinal);
            first = at > 0 && (first < 0 || at < first) ? at : first;
        }

        return first;
    }

    /// <summary>Whether a text names a kind of inspection.</summary>
    public static bool NamesAct(ReadOnlySpan<char> text)
    {
        foreach (string act in Acts)
        {
            if (text.Contains(act, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static void AddBodies(ReadOnlySpan<char> list, List<string> bodies)
    {
        list = list.IndexOfAny('（', '(') < 0 ? list : WithoutBrackets(list);
        int others = list.IndexOf('等');
        list = others > 0 && others + 1 < list.Length && (char.IsDigit(list[others + 1]) || "一二三四五六七八九十几多".Contains(list[others + 1], StringComparison.Ordinal)) ? list[..others] : list;
        int owned = list.IndexOf("所属");
        list = owned > 0 && list[..owned].TrimEnd("及和与其") is var owner && Organs.IsOrgan(owner) ? owner : list;
        while (list.IndexOfAny('、', '，', ',') is int mark and >= 0)
        {
            AddNames(list[..mark], bodies);
            list = list[(mark + 1)..];
        }

        AddNames(list, bodies);
    }

    // A和B are two bodies where A is one; 自然资源和规划局 is one.
    private static void AddNames(ReadOnlySpan<char> part, List<string> bodies)
    {
        int start = 0;
        for (int at = 0; at < part.Length; at++)
        {
            if (part[at] == '和' && (Organs.IsOrgan(part[start..at]) || part[start..at].Trim() is [.., '县' or '区' or '市' or '镇' or '乡']))
            {
                AddName(part[start..at].Trim(), bodies);
                start = at + 1;
            }
        }

        AddName(part[start..].Trim(), bodies);
    }

    private static void AddName(ReadOnlySpan<char> name, List<string> bodies)
    {
        // X局2022至2023年度财政财务收支, Y馆2家直属单位: what is counted behind a body is not its name.
        int figure = name.IndexOfAnyInRange('0', '9');
        name = WithoutMatter(figure > 0 && Organs.IsOrgan(name[..figure]) ? name[..figure] : name);
        if (IsBody(name) && name.ToString() is string body && !bodies.Contains(body))
        {
            bodies.Add(body);
        }
    }

    private static ReadOnlySpan<char> WithoutMatter(ReadOnlySpan<char> name)
    {
        foreach (string matter in Matters)
        {
            if (name.EndsWith(matter) && Organs.IsOrgan(name[..^matter.Length]))
            {
                return name[..^matter.Length];
            }
        }

        return name.EndsWith("工作") ? WithoutWork(name) : name;
    }

    // 云麓大学党委选人用人工作, 锦屿市安全生产工作
    private static ReadOnlySpan<char> WithoutWork(ReadOnlySpan<char> name)
    {
        for (int length = name.Length - ShortestWork; length > 2; length--)
        {
            if (name[..length] is [.., '省' or '市' or '县' or '区' or '州' or '旗' or '镇' or '乡'] || Organs.IsOrgan(name[..length]))
            {
                return name[..length];
            }
        }

        return name;
    }

    // A body has a name: no figure, no year, no matter that was looked into.
    private static bool IsBody(ReadOnlySpan<char> name) =>
        name.Length is >= 2 and <= 40 && !name.ContainsAnyInRange('0', '9') && !name.EndsWith("情况") && !name.EndsWith("工作") && !name.ContainsAny('《', '被') && !name.Contains("年度", StringComparison.Ordinal) && name[0] is not ('我' or '其')
        && !name.Contains("问题", StringComparison.Ordinal) && !(name.StartsWith("社会") && !Organs.IsOrgan(name)) && !name.StartsWith("全社会");

    private static string WithoutBrackets(ReadOnlySpan<char> text)
    {
        Span<char> kept = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        int length = 0;
        int depth = 0;
        foreach (char c in text)
        {
            depth += c is '（' or '(' ? 1 : 0;
            if (depth == 0)
            {
                kept[length++] = c;
            }

            depth -= c is '）' or ')' && depth > 0 ? 1 : 0;
        }

        return kept[..length].ToString();
    }
}
