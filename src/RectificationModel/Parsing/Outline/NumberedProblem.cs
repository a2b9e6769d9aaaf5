using RectificationModel.Facts;

namespace RectificationModel.Parsing.Outline;

/// <summary>Labels that count problems: 问题一：, 【问题1】. Each opens an issue, whatever stands beside it.</summary>
internal static class NumberedProblem
{
    private const int MostDigits = 3;

    public static bool TryRead(ReadOnlySpan<char> text, out Opening opening)
    {
        opening = default;
        int start = text.Length > 3 && text[0] is '【' or '［' or '[' ? 1 : 0;
        if (text.Length < start + 4 || text[start] is not ('问' or '反' or '具'))
        {
            return false;
        }

        int number = start + WordLength(text[start..]);
        int end = number;
        while (end < text.Length && end - number < MostDigits && text[end] is (>= '0' and <= '9') or '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十')
        {
            end++;
        }

        bool counted = number > start && end > number && end < text.Length;
        bool closed = counted && (start == 0 ? text[end] is '：' or ':' : text[end] is '】' or '］' or ']');
        if (!closed || Value(text[number..end]) is not int value)
        {
            return false;
        }

        end += start;
        int mark = end < text.Length && text[end] is '：' or ':' ? 1 : 0;
        opening = new() { Kind = OpeningKind.Label, Label = LabelKind.Problem, Value = value, LabelSpan = new(0, end), MarkSpan = new(end, mark), Length = OpeningReader.SkipSpace(text, end + mark) };
        return true;
    }

    private static int WordLength(ReadOnlySpan<char> text) => text.StartsWith("问题") ? 2 : text.StartsWith("反馈问题") || text.StartsWith("具体问题") ? 4 : 0;

    private static int? Value(ReadOnlySpan<char> number) =>
        int.TryParse(number, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int value) && value > 0 ? value
            : ChineseNumeral.TryParse(number, out long spelled) && spelled > 0 ? (int)spelled : null;
}
