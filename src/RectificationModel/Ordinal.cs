using System.Diagnostics.CodeAnalysis;
using RectificationModel.Facts;

namespace RectificationModel;

/// <summary>The number of a heading as written (一、, （二）, 3.), with its value and style as views.</summary>
/// <remarks>
/// Equal when written alike: （一） and (一) are not. Styles and marks follow GB/T 9704-2012, 7.3.3, and GB/T 15834-2011;
/// numbers are written in official style, 110 as 一百一十.
/// </remarks>
public sealed record Ordinal
{
    /// <summary>The greatest value that <see cref="Create"/> writes.</summary>
    public const int MaxValue = 9999;

    private Ordinal(string text, int? value, OrdinalStyle style) => (Text, Value, Style) = (text, value, style);

    /// <summary>The ordinal as written, its mark included.</summary>
    public string Text { get; }

    /// <summary>The number, from 1; null where the wording has none that can be read.</summary>
    public int? Value { get; }

    /// <summary>How it is written.</summary>
    public OrdinalStyle Style { get; }

    /// <summary>The usual ordinal of a value.</summary>
    /// <param name="value">The number, from 1 to <see cref="MaxValue"/>.</param>
    /// <param name="style">The style; <see cref="OrdinalStyle.Other"/> has no usual form.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value or the style is out of range.</exception>
    public static Ordinal Create(int value, OrdinalStyle style)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MaxValue);
        string text = style switch
        {
            OrdinalStyle.Chinese => $"{ChineseNumeral.Format(value)}、",
            OrdinalStyle.ChineseParenthesized => $"（{ChineseNumeral.Format(value)}）",
            OrdinalStyle.Arabic => $"{value}.",
            OrdinalStyle.ArabicParenthesized => $"（{value}）",
            OrdinalStyle.Circled => CircledNumber.Format(value),
            _ => throw new ArgumentOutOfRangeException(nameof(style), style, "This style has no usual form."),
        };
        return new(text, value, style == OrdinalStyle.Circled && value > CircledNumber.Max ? OrdinalStyle.ArabicParenthesized : style);
    }

    /// <summary>The ordinal of any wording; one that cannot be read keeps its text and has no value.</summary>
    /// <param name="text">The wording: 一、, （二）, 3., ④, 第一，.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static Ordinal Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (OrdinalText.TryRead(text, out OrdinalText read) && read.Length == text.Length)
        {
            return new(text, read.Value, read.Style);
        }

        if (OrdinalText.TryReadArticle(text, out OrdinalText article) && text.AsSpan(article.Length).Trim().IsEmpty)
        {
            return new(text, article.Value, article.Style);
        }

        // 一　总体情况: white space in the place of the mark.
        return text.Length > 1 && char.IsWhiteSpace(text[^1]) && OrdinalText.TryRead($"{text.AsSpan(0, text.Length - 1)}、", out OrdinalText marked) && marked.Length == text.Length && marked.Style == OrdinalStyle.Chinese
            ? new(text, marked.Value, marked.Style)
            : new(text, null, OrdinalStyle.Other);
    }

    /// <summary>Reads an ordinal of one of the usual styles.</summary>
    /// <param name="text">The wording; null is none.</param>
    /// <param name="ordinal">The ordinal, or null.</param>
    /// <returns>Whether the whole text is an ordinal with a value.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Ordinal? ordinal)
    {
        ordinal = text is null ? null : Parse(text);
        ordinal = ordinal?.Value is null ? null : ordinal;
        return ordinal is not null;
    }

    /// <summary>The ordinal as written.</summary>
    public override string ToString() => Text;
}
