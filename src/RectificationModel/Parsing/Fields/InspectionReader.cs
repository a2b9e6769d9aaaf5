using RectificationModel.Language;

namespace RectificationModel.Parsing.Fields;

/// <summary>Reads the inspection out of the title and the opening: who inspected whom, when, and when the feedback was given.</summary>
internal static class InspectionReader
{
    // 反馈问题隐患26项
    private const int LongestNoun = 12;

    private static readonly (string Word, InspectionKind Kind)[] Kinds =
    [
        ("審計", InspectionKind.Audit), ("审计", InspectionKind.Audit), ("巡察", InspectionKind.Xuncha), ("巡视", InspectionKind.Xunshi), ("巡視", InspectionKind.Xunshi), ("督查", InspectionKind.Supervision), ("督察", InspectionKind.Supervision), ("督导", InspectionKind.Supervision), ("考核巡查", InspectionKind.Supervision), ("专项巡查", InspectionKind.Supervision), ("巡查组", InspectionKind.Supervision), ("巡查反馈", InspectionKind.Supervision), ("检查", InspectionKind.Other),
    ];

    /// <summary>The inspection; null where neither title nor opening speaks of one.</summary>
    /// <param name="title">The lines of the title.</param>
    /// <param name="preamble">The paragraphs of the opening.</param>
    /// <param name="mayBeTraditional">Whether the texts may have traditional characters.</param>
    public static Inspection? Read(ValueList<string> title, ValueList<string> preamble, bool mayBeTraditional = true)
    {
        string named = title.Count == 1 ? title[0] : string.Concat(title);
        string printed = preamble.Count == 1 ? preamble[0] : string.Join('\n', preamble);
        string opening = mayBeTraditional ? Simplified.Fold(printed) : printed;
        InspectionKind? titled = KindOf(mayBeTraditional ? Simplified.Fold(named) : named);

        // 选人用人专项检查: the opening may tell in the course of what it was made.
        titled = titled is null or InspectionKind.Other ? KindOf(opening) ?? titled : titled;
        if (titled is not InspectionKind kind)
        {
            return null;
        }

        ValueList<string> teams = TeamReader.Read(opening, kind);
        List<DateMention> dates = DateMention.All(opening);
        return new()
        {
            Kind = kind,
            Authority = TeamReader.Authority(teams) ?? TeamReader.Ordering(opening),
            Teams = AsPrinted(teams, opening, printed),
            Inspected = AsPrinted(InspectedReader.Read(opening), opening, printed),
            Period = Period(dates, opening),
            FeedbackOn = Feedback(dates, opening),
            LegalBasis = AsPrinted(LegalBasisReader.Read(opening), opening, printed),
        };
    }

    // Names are found in the folded text and given as they are printed.
    private static ValueList<string> AsPrinted(ValueList<string> names, string folded, string printed) =>
        ReferenceEquals(folded, printed) ? names : Printed(names, folded, printed);

    private static ValueList<string> Printed(ValueList<string> names, string folded, string printed) =>
        names.Select(name => folded.IndexOf(name, StringComparison.Ordinal) is int at and >= 0 ? printed.Substring(at, name.Length) : name).ToValueList();

    private static InspectionKind? KindOf(ReadOnlySpan<char> text)
    {
        // 省级生态环境保护例行督察
        if (text.Contains("督察", StringComparison.Ordinal) && (text.Contains("生态环境", StringComparison.Ordinal) || text.Contains("环境保护", StringComparison.Ordinal) || text.Contains("环保", StringComparison.Ordinal)))
        {
            return InspectionKind.Environmental;
        }

        foreach ((string word, InspectionKind kind) in Kinds)
        {
            if (text.Contains(word, StringComparison.Ordinal) && (kind != InspectionKind.Other || text.Contains("整改", StringComparison.Ordinal) || text.Contains("执法检查", StringComparison.Ordinal)))
            {
                return kind;
            }
        }

        return null;
    }

    // The first range of days in a sentence that tells of an inspection.
    private static DateRange? Period(List<DateMention> dates, string text)
    {
        foreach (DateMention date in dates)
        {
            if (date.Start is DateOnly start && date.End is DateOnly end && date.IsRange && !SentenceBefore(text, date.Span.Start).Contains("公示期", StringComparison.Ordinal) && !text.AsSpan(Math.Max(0, date.Span.Start - 8), Math.Min(8, date.Span.Start)).Contains("公示", StringComparison.Ordinal))
            {
                return new DateRange(start, end);
            }
        }

        return null;
    }

    private static ReadOnlySpan<char> SentenceBefore(string text, int at)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, at);
        return before[(before.LastIndexOfAny('。', '\n') + 1)..];
    }

    // The last date before 反馈 in the same sentence.
    private static DateOnly? Feedback(List<DateMention> dates, string text)
    {
        for (int at = text.IndexOf("反馈", StringComparison.Ordinal); at >= 0; at = text.IndexOf("反馈", at + 2, StringComparison.Ordinal))
        {
            int sentence = at == 0 ? 0 : text.AsSpan(0, at).LastIndexOfAny('。', '\n', '；') + 1;
            DateMention? last = null;
            foreach (DateMention date in dates)
            {
                last = date.Span.Start >= sentence && date.Span.End <= at ? date : last;
            }

            // 于7月18日前书面反馈结果: a term set to the inspected body.
            if (last is { IsRange: false } found && !text.AsSpan(found.Span.End).StartsWith("前") && IsGiving(text.AsSpan(found.Span.End..at), text.AsSpan(at)))
            {
                return found.Start;
            }
        }

        return null;
    }

    // 向…反馈了意见, 召开反馈会, 反馈问题26项, not 反馈的问题 and not 反馈会上.
    private static bool IsGiving(ReadOnlySpan<char> before, ReadOnlySpan<char> from)
    {
        char next = from.Length > 2 ? from[2] : '\0';
        bool addressed = before.Contains('向');
        before = before.TrimEnd("书面正式集中");
        return next switch
        {
            '\0' or '稿' => false,
            '的' => addressed,
            '会' => before.Contains("召开", StringComparison.Ordinal) && from.Length > 3 && from[3] != '上',
            '问' => (before.IsEmpty || before[^1] == '组') && from[..Math.Min(from.Length, LongestNoun)].ContainsAnyInRange('0', '9'),
            _ => addressed || before.Contains('组') || before.Length <= 8,
        };
    }
}
