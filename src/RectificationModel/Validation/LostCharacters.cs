using System.Buffers;

namespace RectificationModel.Validation;

/// <summary>Finds what a conversion lost: dates without 年 or 月, replacement characters, question marks in place of characters, glyphs of a private font.</summary>
internal static class LostCharacters
{
    private const string AfterQuestion = ",，、;；:：)）.。";

    private static readonly SearchValues<char> Signs = SearchValues.Create("日?\uFFFD");

    /// <summary>The places, from the first to the last.</summary>
    public static IEnumerable<TextSpan> In(string text) => text.AsSpan().ContainsAny(Signs) ? Search(text) : [];

    private static IEnumerable<TextSpan> Search(string text)
    {
        for (int i = Next(text, 0); i >= 0; i = Next(text, i + 1))
        {
            int start = text[i] switch
            {
                '日' => DateStart(text, i),
                '?' => i > 0 && IsHan(text[i - 1]) && i + 1 < text.Length && AfterQuestion.Contains(text[i + 1], StringComparison.Ordinal) ? i : i + 1,
                _ => i,
            };
            if (start <= i)
            {
                yield return TextSpan.FromBounds(start, i + 1);
            }
        }
    }

    private static int Next(string text, int from)
    {
        int found = text.AsSpan(Math.Min(from, text.Length)).IndexOfAny(Signs);
        return found < 0 ? -1 : from + found;
    }

    // 2021915日, 20231228日, and 2021年1231日: the digits run into each other.
    private static int DateStart(string text, int day)
    {
        int start = day;
        while (start > 0 && day - start < 9 && char.IsAsciiDigit(text[start - 1]))
        {
            start--;
        }

        int digits = day - start;
        bool whole = digits is >= 6 and <= 8 && text[start] is '1' or '2' && text[start + 1] is '9' or '0';
        bool tail = digits is 3 or 4 && start > 4 && text[start - 1] == '年' && char.IsAsciiDigit(text[start - 2]);
        return whole ? start : tail ? YearStart(text, start - 1) : day + 1;
    }

    private static int YearStart(string text, int year)
    {
        while (year > 0 && char.IsAsciiDigit(text[year - 1]))
        {
            year--;
        }

        return year;
    }

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';
}
