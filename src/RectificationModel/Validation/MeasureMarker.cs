using RectificationModel.Facts;

namespace RectificationModel.Validation;

/// <summary>The number that the marker of a measure has, with the form that it is written in: 一是, 其二, 第三，, 4., （5）, ⑥.</summary>
internal readonly record struct MeasureMarker(int Value, string Word, OrdinalStyle Style)
{
    private static readonly string[] Before = ["其", "第"];

    /// <summary>Reads a marker; 首先, 其次 and —— have no number.</summary>
    public static MeasureMarker? Read(string? marker)
    {
        ReadOnlySpan<char> text = marker.AsSpan().Trim().TrimEnd("，,：:；;、");
        if (text.EndsWith("是") && ChineseNumeral.TryParse(text[..^1], out long value))
        {
            return Of(value, "是", OrdinalStyle.Other);
        }

        foreach (string word in Before)
        {
            if (text.StartsWith(word) && ChineseNumeral.TryParse(text[word.Length..], out value))
            {
                return Of(value, word, OrdinalStyle.Other);
            }
        }

        return marker is not null && Ordinal.TryParse(marker.Trim(), out Ordinal? ordinal) ? Of(ordinal.Value ?? 0, "", ordinal.Style) : null;
    }

    /// <summary>The form that the markers of one list share.</summary>
    public MeasureMarker Form => this with { Value = 0 };

    /// <summary>Whether the marker is a word (一是) and no bare number, which a list may begin with anywhere.</summary>
    public bool IsWord => Word.Length > 0;

    /// <summary>The marker of another number in this form.</summary>
    public string Write(int value) => Word switch
    {
        "是" => ChineseNumeral.Format(value) + Word,
        "" => Ordinal.Create(value, Style).Text,
        _ => Word + ChineseNumeral.Format(value),
    };

    private static MeasureMarker? Of(long value, string word, OrdinalStyle style) => value is > 0 and <= Ordinal.MaxValue ? new((int)value, word, style) : null;
}
