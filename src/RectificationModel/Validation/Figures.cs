using System.Globalization;
using RectificationModel.Facts;

namespace RectificationModel.Validation;

/// <summary>Figures as messages print them, and how finely they were printed.</summary>
internal static class Figures
{
    /// <summary>The unit of all amounts of money in yuan.</summary>
    public const string Yuan = "元";

    /// <summary>No count of a notice is larger; what is larger is not reckoned with, so that nothing overflows.</summary>
    public const decimal Largest = 1_000_000_000_000_000;

    private const decimal TenThousand = 10_000;
    private const decimal HundredMillion = 100_000_000;

    /// <summary>A number without a unit.</summary>
    public static string Number(decimal value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    /// <summary>A number with its unit; money in 万元 and 亿元 where it is large.</summary>
    public static string Text(decimal value, string unit) => unit != Yuan ? Number(value) + unit : Math.Abs(value) switch
    {
        >= HundredMillion => Number(value / HundredMillion) + "亿元",
        >= TenThousand => Number(value / TenThousand) + "万元",
        _ => Number(value) + unit,
    };

    /// <summary>What the last printed digit of a figure is worth: 93.3% is printed to 0.1, 1.62亿元 to a million, 近六成 to ten.</summary>
    public static decimal Step(string text)
    {
        decimal step = 1;
        int point = text.AsSpan().IndexOfAny('.', '．');
        for (int i = point + 1; point >= 0 && i < text.Length && char.IsDigit(text[i]); i++)
        {
            step /= 10;
        }

        return step * Scale(text) * (text.Contains('成', StringComparison.Ordinal) ? 10 : 1);
    }

    /// <summary>The power of ten that 万 and 亿 stand for; 1 where there is neither.</summary>
    public static decimal Scale(string text) =>
        (text.Contains('亿', StringComparison.Ordinal) ? HundredMillion : 1) * (text.Contains('万', StringComparison.Ordinal) ? TenThousand : 1);

    /// <summary>The value of a figure that is printed exactly; null for others.</summary>
    public static decimal? Exact(NoticeFact fact) => fact switch
    {
        QuantityFact { Approximation: Approximation.Exact, Value: <= Largest } quantity => quantity.Value,
        PercentageFact { Approximation: Approximation.Exact, Value: <= Largest } percentage => percentage.Value,
        _ => null,
    };
}
