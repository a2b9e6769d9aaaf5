using CsCheck;

namespace RectificationModel.Tests.Properties;

/// <summary>Texts made from notices by cutting, repeating, splicing and damaging their lines and characters.</summary>
internal static class TextMutation
{
    private static readonly string[] Pieces =
    [
        "一是", "二是", "首先，", "（一）", "二、", "1.", "（1）", "①", "整改进度：", "整改时限：", "责任单位：", "整改措施：", "反馈问题：", "问题编号：", "附件：", "“", "”", "《", "》", "（", "）", "。", "，", "；", "：", "\n", "\n\n", "\r\n", "　　", "  ", "**", "[bookmark: _GoBack]", "- 3 -", "\u200b", "\ufeff", "2023年", "6月31日",
        "（已完成）", "该问题已完成整改。", "联系电话：0700-5550101", "——", "|", "\ufffd", "关于…的问题", "！", "\t", "某某县人民政府", "2024年1月2日", "的问题",
    ];

    public static Gen<string> Of(IReadOnlyList<string> texts, int least = 1, int most = 6) =>
        from text in Gen.Int[0, texts.Count - 1].Select(i => texts[i])
        from other in Gen.Int[0, texts.Count - 1].Select(i => texts[i])
        from changes in Gen.Select(Gen.Int[0, 7], Gen.Double[0, 1], Gen.Double[0, 1], Gen.Int[0, Pieces.Length - 1]).Array[least, most]
        select changes.Aggregate(text, (current, change) => Change(current, other, change.Item1, change.Item2, change.Item3, Pieces[change.Item4]));

    private static string Change(string text, string other, int kind, double from, double to, string piece)
    {
        int at = (int)(from * text.Length);
        int length = (int)(to * Math.Min(40, text.Length - at));
        List<string> lines = [.. text.Split('\n')];
        int line = (int)(from * (lines.Count - 1));
        int second = (int)(to * (lines.Count - 1));
        switch (kind)
        {
            case 0:
                return text.Insert(at, piece);
            case 1:
                return text.Remove(at, length);
            case 2:
                lines.RemoveAt(line);
                return string.Join('\n', lines);
            case 3:
                lines.Insert(second, lines[line]);
                return string.Join('\n', lines);
            case 4:
                (lines[line], lines[second]) = (lines[second], lines[line]);
                return string.Join('\n', lines);
            case 5:
                return text[..at] + other[(int)(to * other.Length)..];
            case 6:
                return text[..at] + "\n" + text[at..];
            default:
                return text[..at] + piece + text[Math.Min(text.Length, at + 1)..];
        }
    }
}
