using System.Buffers;
using RectificationModel.Language;

namespace RectificationModel.Parsing.Fields;

/// <summary>The inspected bodies: what stands between 对 and 开展 or 进行, else what the feedback was given to.</summary>
internal static class InspectedReader
{
    private const int LongestList = 160;
    private const int LongestName = 30;

    // 榕华街道党工委整改情况: what of the body was looked at.
    private static readonly string[] Matters = ["巡察整改情况", "巡视整改情况", "整改落实情况", "整改工作情况", "整改情况", "整改工作", "工作情况"];

    private static readonly string[] Verbs = ["开展", "进行", "实施", "進行", "開展"];
    private static readonly string[] Acts = ["巡察", "巡视", "督察", "审计", "督查", "检查", "回头看", "巡視", "審計"];
    private static readonly SearchValues<char> SentenceBreaks = SearchValues.Create("。；\n");

    public static ValueList<string> Read(string text)
    {
        List<string> bodies = [];
        foreach (string list in ActedOn(text))
        {
            AddBodies(list, bodies);
        }

        if (bodies.Count == 0)
        {
            foreach (string list in GivenTo(text).Concat(NamedBesideFindings(text)))
            {
                AddBodies(list, bodies);
            }
        }

        return bodies.ToValueList();
    }

    /// <summary>The place of the first 对 that tells of an inspection; null where there is none.</summary>
    public static int? FirstAct(string text)
    {
        foreach ((int at, _) in Acted(text))
        {
            return at;
        }

        return null;
    }

    // 对X开展了巡察
    private static IEnumerable<string> ActedOn(string text) => Acted(text).Select(act => text[(act.At + 1)..act.Verb]);

    private static IEnumerable<(int At, int Verb)> Acted(string text)
    {
        for (int at = text.IndexOfAny(['对', '對']); at >= 0; at = text.IndexOfAny(['对', '對'], at + 1))
        {
            int end = text.AsSpan(at).IndexOfAny(SentenceBreaks);
            end = end < 0 ? text.Length : at + end;
            int verb = FirstVerb(text, at + 1, Math.Min(end, at + LongestList));
            if (verb > 0 && NamesAct(text.AsSpan(verb, Math.Min(24, end - verb))))
            {
                yield return (at, verb);
            }
        }
    }

    // 向X反馈
    private static IEnumerable<string> GivenTo(string text)
    {
        for (int at = text.IndexOf('向', StringComparison.Ordinal); at >= 0; at = text.IndexOf('向', at + 1))
        {
            int end = text.IndexOf("反馈", at, StringComparison.Ordinal);
            if (end > 0 && end - at < 60 && !text.AsSpan(at, end - at).ContainsAny(SentenceBreaks))
            {
                yield return text[(at + 1)..end].TrimEnd('书', '面', '正', '式');
            }
        }
    }

    // 对X巡察反馈的…, 督察组反馈X第9项问题
    private static IEnumerable<string> NamedBesideFindings(string text)
    {
        for (int at = text.IndexOf("反馈", StringComparison.Ordinal); at >= 0; at = text.IndexOf("反馈", at + 2, StringComparison.Ordinal))
        {
            int taken = at > 2 && NamesAct(text.AsSpan(at - 2, 2)) ? text.LastIndexOfAny(['对', '。', '，'], at) : -1;
            if (taken >= 0 && text[taken] == '对')
            {
                yield return text[(taken + 1)..(at - 2)];
            }

            int numbered = text.AsSpan(at, Math.Min(LongestName, text.Length - at)).IndexOf('第');
            string name = numbered > 2 ? text[(at + 2)..(at + numbered)].TrimEnd('的') : "";
            if (name is [.., '县' or '市' or '区' or '州' or '旗'] || Organs.IsOrgan(name))
            {
                yield return name;
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

    private static bool NamesAct(ReadOnlySpan<char> text)
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

    private static void AddBodies(string list, List<string> bodies)
    {
        list = WithoutBrackets(list);
        int others = list.IndexOf('等', StringComparison.Ordinal);
        list = others > 0 && others + 1 < list.Length && (char.IsDigit(list[others + 1]) || "一二三四五六七八九十几多".Contains(list[others + 1], StringComparison.Ordinal)) ? list[..others] : list;
        int owned = list.IndexOf("所属", StringComparison.Ordinal);
        list = owned > 0 && Organs.IsOrgan(list.AsSpan(0, owned)) ? list[..owned] : list;
        foreach (string part in Names(list))
        {
            string name = WithoutMatter(part);
            if (IsBody(name) && !bodies.Contains(name))
            {
                bodies.Add(name);
            }
        }
    }

    // A和B are two bodies where A is one; 自然资源和规划局 is one.
    private static IEnumerable<string> Names(string list)
    {
        foreach (string part in list.Split('、', '，', ','))
        {
            int start = 0;
            for (int at = part.IndexOf('和', StringComparison.Ordinal); at >= 0; at = part.IndexOf('和', at + 1))
            {
                if (Organs.IsOrgan(part.AsSpan(start, at - start)) || part.AsSpan(start, at - start).Trim() is [.., char last] && last is '县' or '区' or '市' or '镇' or '乡')
                {
                    yield return part[start..at].Trim();
                    start = at + 1;
                }
            }

            yield return part[start..].Trim();
        }
    }

    private static string WithoutMatter(string name)
    {
        foreach (string matter in Matters)
        {
            if (name.EndsWith(matter, StringComparison.Ordinal) && Organs.IsOrgan(name.AsSpan(0, name.Length - matter.Length)))
            {
                return name[..^matter.Length];
            }
        }

        return name;
    }

    // A body has a name: no figure, no year, no matter that was looked into.
    private static bool IsBody(string name) =>
        name.Length is >= 2 and <= 40 && !name.AsSpan().ContainsAnyInRange('0', '9') && !name.EndsWith("情况", StringComparison.Ordinal) && !name.EndsWith("工作", StringComparison.Ordinal) && !name.Contains('年', StringComparison.Ordinal)
        && !name.Contains('《', StringComparison.Ordinal) && !name.StartsWith('我') && !name.StartsWith('其') && !name.Contains("问题", StringComparison.Ordinal) && !name.Contains('被', StringComparison.Ordinal) && !name.Contains("社会", StringComparison.Ordinal);

    private static string WithoutBrackets(string text)
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
