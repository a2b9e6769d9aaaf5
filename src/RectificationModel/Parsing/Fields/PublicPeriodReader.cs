using System.Buffers;
using RectificationModel.Facts;
using RectificationModel.Language;

namespace RectificationModel.Parsing.Fields;

/// <summary>The days for objections: 公示时间：2023年12月4日至12月8日，共5个工作日.</summary>
internal static class PublicPeriodReader
{
    private const int Reach = 24;
    private const int LongestWord = 4;

    private static readonly SearchValues<char> FirstChars = SearchValues.Create("公异異期反");
    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789０１２３４５６７８９一二三五七十");
    private static readonly string[] Words = ["公示", "公告期", "公告时间", "公布期", "公开期", "公开时间", "公開期", "公開時間", "异议", "異議", "反映期", "反映时间"];

    /// <summary>The period that a text names; null where it names none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="labelled">Whether a label such as 公示时间 stands before it.</param>
    public static PublicPeriod? Read(string text, bool labelled = false) => labelled || NamesPeriod(text, orInvites: true) ? Read(text, Simplified.Fold(text), labelled) : null;

    private static PublicPeriod? Read(string printed, string text, bool labelled)
    {
        int sentence = 0;
        int seen = 0;
        bool named = labelled;
        foreach (DateMention date in DateMention.All(text))
        {
            // Each character is searched once, however many dates a sentence has.
            int stop = text.AsSpan(seen, date.Span.Start - seen).LastIndexOf('。');
            (sentence, named) = stop < 0 ? (sentence, named) : (seen + stop + 1, labelled);
            int from = Math.Max(sentence, seen - LongestWord);
            named |= NamesPeriod(text.AsSpan(from, date.Span.Start - from));
            seen = date.Span.Start;
            if ((named || Invites(text.AsSpan(date.Span.End))) && date.IsRange && date.Start is DateOnly start && date.End is DateOnly end)
            {
                (int length, int? days, DayKind? kind) = Days(text.AsSpan(date.Span.End));
                if (days is null)
                {
                    // 公示期为7天，自2025年3月5日至…
                    int before = Math.Max(sentence, date.Span.Start - Reach);
                    (_, days, kind) = Days(text.AsSpan(before, date.Span.Start - before));
                }

                return new() { Start = start, End = end, Days = days, DayKind = kind, Text = printed.Substring(date.Span.Start, date.Span.Length + length) };
            }
        }

        return null;
    }

    // Each word begins with one of five characters, for which a text is searched once.
    private static bool NamesPeriod(ReadOnlySpan<char> text, bool orInvites = false)
    {
        for (int at = text.IndexOfAny(FirstChars); at >= 0; at = text.IndexOfAny(FirstChars))
        {
            text = text[at..];
            if (text[0] == '期' ? orInvites && Invites(text) : StartsWithWord(text))
            {
                return true;
            }

            text = text[1..];
        }

        return false;
    }

    private static bool StartsWithWord(ReadOnlySpan<char> text)
    {
        foreach (string word in Words)
        {
            if (text.StartsWith(word))
            {
                return true;
            }
        }

        return false;
    }

    // 可在2024年7月9日至7月23日期间向我局反映
    private static bool Invites(ReadOnlySpan<char> rest)
    {
        if (!rest.StartsWith("期间"))
        {
            return false;
        }

        ReadOnlySpan<char> clause = rest[..Math.Min(Reach, rest.Length)];
        int end = clause.IndexOfAny('。', '；');
        clause = end < 0 ? clause : clause[..end];
        return clause.Contains("反映", StringComparison.Ordinal) || clause.Contains("提出", StringComparison.Ordinal) || clause.Contains("反馈", StringComparison.Ordinal);
    }

    // ，共5个工作日; （五个工作日）; （共10个工作日）; 为期7天
    private static (int Length, int? Days, DayKind? Kind) Days(ReadOnlySpan<char> rest)
    {
        int from = rest[..Math.Min(Reach, rest.Length)].IndexOfAny(Figures);
        if (from < 0 || rest[..from].IndexOfAny('。', '；') >= 0 || !SmallNumber.TryRead(rest, from, out SmallNumber days))
        {
            return (0, null, null);
        }

        int end = days.End;
        ReadOnlySpan<char> unit = rest[end..];
        (int length, DayKind? kind) = unit.StartsWith("个工作日") ? (4, DayKind.Working)
            : unit.StartsWith("工作日") ? (3, DayKind.Working)
            : unit.StartsWith("天") || unit.StartsWith("日") ? (1, DayKind.Calendar)
            : unit.StartsWith("个自然日") ? (4, DayKind.Calendar)
            : (0, (DayKind?)null);
        if (kind is null)
        {
            return (0, null, null);
        }

        end += length;
        end += end < rest.Length && rest[end] is '）' or ')' && rest[..from].IndexOfAny('（', '(') >= 0 ? 1 : 0;
        return (end, days.Value, kind);
    }
}
