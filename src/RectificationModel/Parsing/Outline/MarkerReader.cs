using RectificationModel.Facts;

namespace RectificationModel.Parsing.Outline;

/// <summary>Markers of measures: 一是, 一要, 首先，, 其一，, 第一，, ——.</summary>
internal static class MarkerReader
{
    private static readonly string[] Common = ["一是", "二是", "三是", "四是", "五是", "六是", "七是", "八是", "九是"];

    // 三要素, 五要点, 两要件
    private const string BehindNoMarker = "素点求件务事害";

    private static readonly string[] Sequence = ["首先", "其次", "再次", "再者", "然后", "第四", "最后"];

    /// <summary>Whether a marker may start with a character.</summary>
    public static bool MayStart(char c) => IsNumeral(c) || c is '第' or '其' or '首' or '再' or '然' or '最' || IsDash(c) || IsBullet(c);

    /// <summary>The marker at the start of a text: its length and its place in the sequence, 0 for a dash.</summary>
    /// <returns>Whether there is one.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, out int length, out int value)
    {
        (length, value) = (0, 0);
        if (text.Length < 2)
        {
            return false;
        }

        switch (text[0])
        {
            case char c when IsDash(c):
                length = text.IndexOfAnyExcept("—─－―–");
                return length is >= 2 and <= 4;
            case char c when IsBullet(c):
                length = 1;
                return true;
            case '第' or '其':
                return TryReadCounted(text, 1, out length, out value);
            case '首' or '再' or '然' or '最':
                return TryReadSequence(text, out length, out value);
            default:
                return TryReadIs(text, out length, out value);
        }
    }

    /// <summary>The marker that a measure gets whose author left it out: 一是, 二是.</summary>
    public static string Create(int value) => value > 0 && value <= Common.Length ? Common[value - 1] : $"{ChineseNumeral.Format(value)}是";

    /// <summary>The string that a marker shares with all others of its kind; null where it has none.</summary>
    public static string? Usual(ReadOnlySpan<char> marker, int value) => value > 0 && value <= Common.Length && marker.SequenceEqual(Common[value - 1]) ? Common[value - 1] : null;

    // 一是 … 十二是, 一要 … 五要; 三要素 counts something.
    private static bool TryReadIs(ReadOnlySpan<char> text, out int length, out int value)
    {
        (length, value) = (0, 0);
        int digits = 0;
        while (digits < 3 && digits < text.Length && IsNumeral(text[digits]))
        {
            digits++;
        }

        // 一是一、二是二: a saying, not a marker.
        bool marker = digits > 0 && digits < text.Length && (text[digits] == '是' || text[digits] == '要' && digits + 1 < text.Length && !BehindNoMarker.Contains(text[digits + 1], StringComparison.Ordinal)) && !(digits + 1 < text.Length && text[digits + 1] is '一' or '二' && digits + 2 < text.Length && text[digits + 2] is '、' or '，');
        if (!marker || !ChineseNumeral.TryParse(text[..digits], out long number) || number == 0)
        {
            return false;
        }

        (length, value) = (digits + 1, (int)number);
        length += length < text.Length && text[length] is '：' or ':' or '，' ? 1 : 0;
        return true;
    }

    private static bool IsDash(char c) => c is '—' or '─' or '－' or '―' or '–';

    private static bool IsBullet(char c) => c is '●' or '■' or '◆' or '▪' or '•' or '★' or '▲' or '►' or '◇' or '□' or '○' or '☆' or '\uf06c' or '\uf0b7';

    private static bool IsNumeral(char c) => c is '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十';

    private static bool TryReadSequence(ReadOnlySpan<char> text, out int length, out int value)
    {
        for (int i = 0; i < Sequence.Length; i++)
        {
            if (text.StartsWith(Sequence[i]) && text.Length > 2 && text[2] is '，' or ',' or '是' or '、')
            {
                (length, value) = (3, i + 1);
                return true;
            }
        }

        (length, value) = (0, 0);
        return false;
    }

    // 其次，; 其一，; 第一，; 第三、
    private static bool TryReadCounted(ReadOnlySpan<char> text, int start, out int length, out int value)
    {
        if (TryReadSequence(text, out length, out value))
        {
            return true;
        }

        int digits = start;
        while (digits < 3 && digits < text.Length && IsNumeral(text[digits]))
        {
            digits++;
        }

        if (digits > start && digits < text.Length && text[digits] is '，' or '、' or ',' or '：' && ChineseNumeral.TryParse(text[start..digits], out long number))
        {
            (length, value) = (digits + 1, (int)number);
            return true;
        }

        (length, value) = (0, 0);
        return false;
    }
}
