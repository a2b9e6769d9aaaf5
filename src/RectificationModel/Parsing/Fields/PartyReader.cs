using RectificationModel.Language;
using RectificationModel.Parsing.Lines;

namespace RectificationModel.Parsing.Fields;

/// <summary>Splits the value of a label such as 责任单位 into names, each with the mark behind it.</summary>
internal static class PartyReader
{
    private static readonly string[] Roles = ["牵头", "配合", "负责", "主责", "主办", "协办", "协助", "协作", "督导", "验收"];

    /// <summary>The names in a value, as places in it; the mark after each reaches up to the next name.</summary>
    public static List<TextSpan> Split(ReadOnlySpan<char> value)
    {
        List<TextSpan> names = SplitAt(value, static c => c is '、' or '；' or ';' or '，' or ',' || CharClass.IsWhite(c));
        return names.TrueForAll(IsName(value)) ? names : SplitAt(value, static c => c is '、' or '；' or ';');
    }

    // A comma or a space parts names only where names stand on both sides of it: 蔺　舟 is one.
    private static Predicate<TextSpan> IsName(ReadOnlySpan<char> value)
    {
        string text = value.ToString();
        return name => name.Length is > 1 and <= 4 || Organs.IsOrgan(name.Of(text)) || name.Of(text)[0] is '各' or '有';
    }

    private static List<TextSpan> SplitAt(ReadOnlySpan<char> value, Func<char, bool> separates)
    {
        List<TextSpan> names = [];
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= value.Length; i++)
        {
            char c = i < value.Length ? value[i] : '、';
            depth += c is '（' or '(' ? 1 : c is '）' or ')' && depth > 0 ? -1 : 0;
            if (i == value.Length || depth == 0 && separates(c))
            {
                Add(names, value, start, i);
                start = i + 1;
            }
        }

        return names;
    }

    // 投资管理部（牵头）: the part that a body plays belongs to the mark behind its name.
    private static ReadOnlySpan<char> WithoutRole(ReadOnlySpan<char> name)
    {
        int open = name.Length > 0 && name[^1] is '）' or ')' ? name.LastIndexOfAny('（', '(') : -1;
        if (open <= 0)
        {
            return name;
        }

        ReadOnlySpan<char> role = name[(open + 1)..^1];
        foreach (string word in Roles)
        {
            if (role.StartsWith(word))
            {
                return name[..open];
            }
        }

        return name;
    }

    private static void Add(List<TextSpan> names, ReadOnlySpan<char> value, int start, int end)
    {
        while (start < end && CharClass.IsWhite(value[start]))
        {
            start++;
        }

        end = start + value[start..end].TrimEnd(" \u3000\t\u00a0。|").Length;
        end = start + WithoutRole(value[start..end]).Length;

        if (end > start)
        {
            names.Add(TextSpan.FromBounds(start, end));
        }
    }
}
