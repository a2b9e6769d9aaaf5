using System.Globalization;
using RectificationModel.Composition;
using RectificationModel.Facts;

namespace RectificationModel.Rendering.Summary;

/// <summary>A summary in Chinese, in the style of official documents. Numerals and relative days are our own: Humanizer writes 110 as 一百十 and the day before yesterday as 2 天前.</summary>
internal static class ChineseSummary
{
    private const int MaxInWords = 10;

    public static string Line(SummaryFigures figures)
    {
        string[] parts = [Issues(figures), Measures(figures, "措施", "未列措施"), LinePublication(figures), figures.Overdue > 0 ? $"{Count(figures.Overdue, figures)}已超过时限" : ""];
        return string.Join('；', parts.Where(part => part.Length > 0));
    }

    public static string Paragraph(SummaryFigures figures)
    {
        string[] sentences =
        [
            $"{(figures.Title.Length == 0 ? "本通报" : Quoted(figures.Title))}{(figures.Issues == 0 ? "" : "列出")}{Issues(figures)}",
            Measures(figures, "措施共", "没有列出措施"),
            Publication(figures),
            figures.Overdue > 0 ? $"截至{Dates.Write(figures.Today!.Value)}，{Count(figures.Overdue, figures)}问题已超过整改时限，尚未完成" : "",
        ];
        return string.Concat(sentences.Where(sentence => sentence.Length > 0).Select(sentence => sentence + "。"));
    }

    private static string Issues(SummaryFigures figures)
    {
        if (figures.Issues == 0)
        {
            return "未列出问题";
        }

        IEnumerable<string> states = figures.States.Select(s => Together(ChineseWords.Of(s.State), s.Count, figures));
        return string.Join('，', ((string[])[$"{Count(figures.Issues, figures)}问题", .. states, Verifications(figures)]).Where(part => part.Length > 0));
    }

    private static string Together((string Subject, string Predicate) words, int count, SummaryFigures figures) =>
        count < figures.Issues ? $"{Count(count, figures)}{words.Subject}{words.Predicate}"
        : count == 1 ? words.Subject + words.Predicate
        : $"{words.Subject}均{words.Predicate}";

    // One that holds of all issues is the only one.
    private static string Verifications(SummaryFigures figures) => figures.Verifications switch
    {
        [] => "",
        [(Verification all, int count)] when count == figures.Issues => (count == 1 ? "" : "均") + ProgressWords.Of(all).Chinese,
        _ => "其中" + string.Join('、', figures.Verifications.Select(v => Count(v.Count, figures) + ProgressWords.Of(v.Verification).Chinese)),
    };

    private static string Measures(SummaryFigures figures, string before, string none) =>
        figures.Measures > 0 ? string.Create(CultureInfo.InvariantCulture, $"{before}{figures.Measures}条") : figures.Issues > 0 ? none : "";

    private static string LinePublication(SummaryFigures figures) => figures switch
    {
        { Lag: 0 } => $"反馈当日公布{Ago(figures)}",
        { Lag: 1 } => $"反馈次日公布{Ago(figures)}",
        { Lag: > 1 and int days } => string.Create(CultureInfo.InvariantCulture, $"反馈后{days}天公布{Ago(figures)}"),
        { Lag: int days } => string.Create(CultureInfo.InvariantCulture, $"公布早于反馈{-days}天{Ago(figures)}"),
        { PublishedOn: DateOnly day } => $"{Dates.Write(day)}公布{Ago(figures)}",
        { FeedbackOn: DateOnly day } => $"{Dates.Write(day)}反馈",
        _ => "",
    };

    private static string Publication(SummaryFigures figures)
    {
        string feedback = figures.FeedbackOn is DateOnly given ? $"{ChineseWords.Of(figures.Kind)}意见于{Dates.Write(given)}反馈" : "";
        string published = figures.PublishedOn is DateOnly day ? $"整改情况于{Dates.Write(day)}{Ago(figures)}公布" : "";
        string lag = figures.Lag switch
        {
            null => "",
            0 => "与反馈同日",
            > 0 and int days => string.Create(CultureInfo.InvariantCulture, $"相隔{days}天"),
            int days => string.Create(CultureInfo.InvariantCulture, $"早于反馈{-days}天"),
        };
        return string.Join('，', ((string[])[feedback, published, lag]).Where(part => part.Length > 0));
    }

    private static string Ago(SummaryFigures figures) =>
        figures is { Today: DateOnly today, PublishedOn: DateOnly day } ? $"（{ChineseWords.Of(CalendarDistance.Between(day, today))}）" : "";

    // One sentence keeps to one style: 25个问题，19个已完成，6个正在整改. Two of a thing are 两, not 二.
    private static string Count(int count, SummaryFigures figures) =>
        figures.Issues > MaxInWords ? string.Create(CultureInfo.InvariantCulture, $"{count}个") : $"{(count == 2 ? "两" : ChineseNumeral.Format(count))}个";

    // A title inside a title stands in single marks (GB/T 15834-2011).
    private static string Quoted(string title) => $"《{title.Replace('《', '〈').Replace('》', '〉')}》";
}
