using RectificationModel.Language;

namespace RectificationModel.Facts;

/// <summary>Some months of a year by name: 第三季度, 上半年, 前10个月.</summary>
internal readonly record struct MonthsOfYear(int End, int First, int Last, DateGranularity Granularity)
{
    private static readonly WordTable<(int First, int Last, DateGranularity Granularity)> Names = new(
    [
        ("上半年", (1, 6, DateGranularity.HalfYear)), ("前半年", (1, 6, DateGranularity.HalfYear)), ("下半年", (7, 12, DateGranularity.HalfYear)), ("后半年", (7, 12, DateGranularity.HalfYear)),
        ("首季度", (1, 3, DateGranularity.Quarter)), ("首月", (1, 1, DateGranularity.Month)),
    ]);

    /// <summary>Reads them; without a year before them 前10个月 is a span of time and not read.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, bool hasYear, out MonthsOfYear months)
    {
        months = default;
        if (at >= text.Length)
        {
            return false;
        }

        if (Names.TryAt(text, at, out (int First, int Last, DateGranularity Granularity) name, out int length) && (hasYear || name.Granularity != DateGranularity.Month))
        {
            months = new(at + length, name.First, name.Last, name.Granularity);
            return true;
        }

        char lead = text[at] is '第' or '前' or '后' ? text[at] : '\0';
        return SmallNumber.TryRead(text, at + (lead == '\0' ? 0 : 1), out SmallNumber number) && number.Digits <= 2 && number.Value is >= 1 and <= 12 && TryRead(text, number, lead, hasYear, out months);
    }

    private static bool TryRead(ReadOnlySpan<char> text, SmallNumber number, char lead, bool hasYear, out MonthsOfYear months)
    {
        months = default;
        int n = number.Value;
        int i = DateWords.SkipSpaces(text, number.End);

        // 第一、二季度: quarters that run on are one range.
        if ((hasYear || lead == '第') && i < text.Length && text[i] is '、' or '和' or '及')
        {
            int second = i + 1 < text.Length && text[i + 1] == '第' ? i + 2 : i + 1;
            bool runs = SmallNumber.TryRead(text, second, out SmallNumber next) && next.Value == n + 1 && next.Value <= 4 && text[next.End..].StartsWith("季度");
            months = new(next.End + 2, (3 * n) - 2, 3 * next.Value, DateGranularity.Period);
            return runs;
        }

        bool counted = i < text.Length && text[i] == '个';
        i += counted ? 1 : 0;
        if (text[i..].StartsWith("季度") && n <= 4 && (lead != '\0' || !counted) && lead != '后')
        {
            // 一季度一调度 is a habit, not a date.
            bool habit = lead == '\0' && i + 2 < text.Length && text[i + 2] == '一';
            months = lead == '前' ? new(i + 2, 1, 3 * n, DateGranularity.Period) : new(i + 2, (3 * n) - 2, 3 * n, DateGranularity.Quarter);
            return !habit && (lead != '前' || n > 1);
        }

        if (!hasYear || i >= text.Length || text[i] != '月' || lead == '\0')
        {
            return false;
        }

        months = lead switch
        {
            '第' => new(i + 1, n, n, DateGranularity.Month),
            '前' => new(i + 1, 1, n, DateGranularity.Period),
            _ => new(i + 1, 13 - n, 12, DateGranularity.Period),
        };
        return counted || lead != '第';
    }
}
