using System.Buffers;
using RectificationModel.Language;
using RectificationModel.Parsing.Fields;

namespace RectificationModel.Parsing.Zones;

/// <summary>What the lines at the head of a notice look like.</summary>
internal static class TitleWording
{
    public const int Longest = 90;

    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("。；！？;!?");

    private static readonly string[] Offices =
        ["局长", "厅长", "审计长", "主任", "市长", "县长", "区长", "省长", "州长", "书记", "院长", "校长", "秘书长", "组长", "部长", "署长", "处长", "主席", "镇长", "乡长"];

    private static readonly WordTable<bool> Classifications = WordTable.Of(["机密", "秘密", "绝密", "内部资料", "特急", "加急"]);

    public static bool IsClassification(ReadOnlySpan<char> line) => line.Length <= 12 && Classifications.TryAt(line, 0, out _, out _);

    /// <summary>永政协党〔2021〕3号</summary>
    public static bool IsDocumentNumber(ReadOnlySpan<char> line) => line.EndsWith("号") && line.IndexOfAny('〔', '［', '[') is int open and > 0 && line.IndexOfAny('〕', '］', ']') > open && !line.Contains('《');

    /// <summary>A line that can belong to a title: short, without a sentence.</summary>
    public static bool MayBeTitle(ReadOnlySpan<char> line) => line.Length is >= 2 and <= Longest && !line.ContainsAny(SentenceMarks) && line[^1] is not ('：' or ':' or '，' or ',');

    /// <summary>A line in brackets that says which part of a row of notices this is: （第27号问题）, （2024年第二次公开）.</summary>
    public static bool GoesOn(ReadOnlySpan<char> line)
    {
        if (line.Length is < 5 or > 40 || line[0] is not ('（' or '(') || line[^1] is not ('）' or ')') || line.Contains('日') || line.Contains("会", StringComparison.Ordinal))
        {
            return false;
        }

        foreach (string word in (ReadOnlySpan<string>)["问题", "公开", "公示", "任务", "事项", "批", "轮", "期"])
        {
            if (line.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The venue, the day or the speaker under a title: ——2023年12月28日在…会议上.</summary>
    public static bool IsNote(ReadOnlySpan<char> line)
    {
        if (line.Length > 60 || line.ContainsAny(SentenceMarks) || line[^1] is '：' or ':')
        {
            return false;
        }

        return line.StartsWith("——") || line.StartsWith("──") || line[0] is '（' or '(' && line[^1] is '）' or ')' && !OrdinalText.TryRead(line, out _) || IsWholeDay(line) || line.EndsWith("会议上") && line.Contains('在') || IsSpeaker(line);
    }

    public static bool IsAddressee(ReadOnlySpan<char> line)
    {
        if (line.EndsWith("如下") || line.Contains("整改", StringComparison.Ordinal) || line.Contains("现将", StringComparison.Ordinal))
        {
            return false;
        }

        ReadOnlySpan<char> last = line[(line.LastIndexOfAny('、', '，') + 1)..].Trim();
        return Organs.IsOrgan(last) || last.StartsWith("各") || last.EndsWith("同志") || last.EndsWith("委员") || last.EndsWith("代表") || last.EndsWith("群众") || last.EndsWith("主任") || last.EndsWith("单位") || last.EndsWith("部门") || last.EndsWith("组织");
    }

    public static bool IsWholeDay(ReadOnlySpan<char> line) => DateMention.WholeDay(line) is not null;

    private static bool IsSpeaker(ReadOnlySpan<char> line)
    {
        if (line.Length > 28 || line.ContainsAny("，、：“《"))
        {
            return false;
        }

        foreach (string office in Offices)
        {
            if (line.IndexOf(office) is int at and >= 0 && line[(at + office.Length)..].Trim().Length is >= 2 and <= 5)
            {
                return true;
            }
        }

        return false;
    }
}
