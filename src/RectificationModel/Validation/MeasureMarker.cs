using RectificationModel.Facts;

namespace RectificationModel.Validation;

/// <summary>The number that the marker of a measure has, with the form that it is written in: 一是, 其二, 第三，, 4., （5）, ⑥.</summary>
internal readonly record struct MeasureMarker(int Value, string Form)
{
    private static readonly string[] Before = ["其", "第"];

    /// <summary>Reads a marker; 首先, 其次 and —— have no number.</summary>
    public static MeasureMarker? Read(string? marker)
    {
        ReadOnlySpan<char> text = marker.AsSpan().Trim().TrimEnd("，,：:；;、");
        if (text.EndsWith('是') && ChineseNumeral.TryParse(text[..^1], out long value))
        {
            return Of(value, "是");
        }

        foreach (string form in Before)
        {
            if (text.StartsWith(form) && ChineseNumeral.TryParse(text[form.Length..], out value))
            {
                return Of(value, form);
            }
        }

        return marker is not null && Ordinal.TryParse(marker.Trim(), out Ordinal? ordinal) ? Of(ordinal.Value ?? 0, ordinal.Style.ToString()) : null;
    }

    /// <summary>The marker of another number in this form.</summary>
    public string Write(int value) => Form switch
    {
        "是" => ChineseNumeral.Format(value) + Form,
        "其" or "第" => Form + ChineseNumeral.Format(value),
        _ => Ordinal.Create(value, Enum.Parse<OrdinalStyle>(Form)).Text,
    };

    /// <summary>Whether the marker is a word (一是) and no bare number, which a list may begin with anywhere.</summary>
    public bool IsWord => Form is "是" or "其" or "第";

    private static MeasureMarker? Of(long value, string form) => value is > 0 and <= Ordinal.MaxValue ? new((int)value, form) : null;
}
