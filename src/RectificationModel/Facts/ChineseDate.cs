using System.Globalization;

namespace RectificationModel.Facts;

/// <summary>Days as official documents print them: 2024年1月22日, 二〇二四年一月二十二日. Read, written and found. Thread-safe.</summary>
public static class ChineseDate
{
    /// <summary>Writes a day.</summary>
    /// <param name="date">The day.</param>
    /// <param name="style">The style; Arabic digits unless told otherwise.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such style.</exception>
    public static string Format(DateOnly date, ChineseDateStyle style = ChineseDateStyle.Arabic) => style switch
    {
        ChineseDateStyle.Arabic => string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月{date.Day}日"),
        ChineseDateStyle.Chinese => $"{ChineseNumeral.Format(date.Year, NumeralStyle.Digits)}年{ChineseNumeral.Format(date.Month)}月{ChineseNumeral.Format(date.Day)}日",
        _ => throw new ArgumentOutOfRangeException(nameof(style), style, "There is no such style."),
    };

    /// <summary>Reads a day in any printed form, ISO 8601 and 2024.1.22 included.</summary>
    /// <param name="text">The day and nothing else.</param>
    /// <param name="date">The day.</param>
    /// <returns>Whether the text is a day of the calendar with its year, undamaged.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out DateOnly date)
    {
        date = default;
        return !text.IsEmpty && DateReader.TryReadAt(text, 0, null, out DateToken token) && IsDay(token, text.Length, out date);
    }

    /// <summary>Reads a day in any printed form.</summary>
    /// <param name="text">The day and nothing else.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is no day.</exception>
    public static DateOnly Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out DateOnly date) ? date : throw new FormatException($"'{text}' is no day.");
    }

    /// <summary>The dates of a text in order, ranges included, with their places.</summary>
    /// <param name="text">The text.</param>
    /// <param name="reference">The day from which years that are not written are told; null where there is none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ValueList<DateFact> Find(string text, DateOnly? reference = null) => [.. FactReader.Default.Read(text, FactKinds.Dates, reference).Dates];

    private static bool IsDay(DateToken token, int length, out DateOnly date)
    {
        date = token.First ?? default;
        return token.First is not null && token.First == token.Last && token.End == length && token.IsFullDay && !token.YearImplied && token.Flaw is null;
    }
}
