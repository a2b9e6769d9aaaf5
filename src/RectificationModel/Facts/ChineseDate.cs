using System.Globalization;

namespace RectificationModel.Facts;

// The string overloads say what a null is; the others are what they call.
#pragma warning disable RS0026

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

    /// <summary>Writes a day into a buffer.</summary>
    /// <param name="date">The day.</param>
    /// <param name="destination">The buffer.</param>
    /// <param name="charsWritten">The number of characters written.</param>
    /// <param name="style">The style; Arabic digits unless told otherwise.</param>
    /// <returns>Whether the buffer was long enough.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such style.</exception>
    public static bool TryFormat(DateOnly date, Span<char> destination, out int charsWritten, ChineseDateStyle style = ChineseDateStyle.Arabic)
    {
        string text = Format(date, style);
        bool written = text.TryCopyTo(destination);
        charsWritten = written ? text.Length : 0;
        return written;
    }

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
        return Parse(text.AsSpan());
    }

    /// <summary>Reads a day in any printed form.</summary>
    /// <param name="text">The day and nothing else.</param>
    /// <exception cref="FormatException">The text is no day.</exception>
    public static DateOnly Parse(ReadOnlySpan<char> text) => TryParse(text, out DateOnly date) ? date : throw new FormatException($"'{text}' is no day.");

    /// <summary>The dates of a text in order, ranges included, with their places.</summary>
    /// <param name="text">The text.</param>
    /// <param name="reference">The day from which years that are not written are told; null where there is none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ValueList<DateFact> Find(string text, DateOnly? reference = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Find(text.AsSpan(), reference);
    }

    /// <summary>The dates of a text in order, ranges included, with their places.</summary>
    /// <param name="text">The text.</param>
    /// <param name="reference">The day from which years that are not written are told; null where there is none.</param>
    public static ValueList<DateFact> Find(ReadOnlySpan<char> text, DateOnly? reference = null) => [.. FactReader.Default.Read(text, FactKinds.Dates, reference).Dates];

    private static bool IsDay(in DateToken token, int length, out DateOnly date)
    {
        date = token.First ?? default;
        return token.First is not null && token.First == token.Last && token.End == length && token.IsFullDay && !token.YearImplied && token.Flaw is null;
    }
}
