using System.Globalization;

namespace RectificationModel.Rendering.Summary;

/// <summary>A summary in English.</summary>
internal static class EnglishSummary
{
    public static string Line(SummaryFigures figures)
    {
        string[] parts =
        [
            EnglishWords.Capitalised(Issues(figures)),
            EnglishWords.Of(figures.Stated),
            Measures(figures, "", "no measures"),
            LinePublication(figures),
            figures.Overdue > 0 ? $"{EnglishWords.Number(figures.Overdue, figures.Issues)} past the deadline" : "",
        ];
        return string.Join("; ", parts.Where(part => part.Length > 0));
    }

    public static string Paragraph(SummaryFigures figures)
    {
        string[] sentences =
        [
            $"{(figures.Title.Length == 0 ? "The notice" : Quoted(figures.Title))} lists {Issues(figures)}",
            EnglishWords.Capitalised(EnglishWords.Of(figures.Stated)),
            Measures(figures, "It reports ", "It reports no measures"),
            Publication(figures),
            Overdue(figures),
        ];
        return string.Join(' ', sentences.Where(sentence => sentence.Length > 0).Select(sentence => sentence + "."));
    }

    private static string Issues(SummaryFigures figures)
    {
        if (figures.Issues == 0)
        {
            return "no issues";
        }

        string issues = $"{EnglishWords.Number(figures.Issues, figures.Issues)} {EnglishWords.Plural("issue", figures.Issues)}";
        string states = string.Join(", ", figures.States.Select(s => Together(EnglishWords.Of(s.State), s.Count, figures)));
        return $"{issues}{(figures.States.Count > 1 ? ": " : ", ")}{states}{Verifications(figures)}";
    }

    // What holds of all issues, as their one state does, goes on in its sentence.
    private static string Verifications(SummaryFigures figures)
    {
        if (figures is { States.Count: 1, Verifications: [(Verification all, int number)] } && number == figures.Issues)
        {
            return $" and {EnglishWords.Of(all)}";
        }

        IEnumerable<string> verifications = figures.Verifications.Select((v, i) => Confirmed(EnglishWords.Of(v.Verification), v.Count, figures, i == 0 ? " of them" : ""));
        return figures.Verifications.Count == 0 ? "" : $" ({string.Join(", ", verifications)})";
    }

    private static string Together(string words, int count, SummaryFigures figures) =>
        count < figures.Issues ? $"{EnglishWords.Number(count, figures.Issues)} {words}" : EnglishWords.All(words, count);

    private static string Confirmed(string words, int count, SummaryFigures figures, string ofThem) =>
        count < figures.Issues ? $"{EnglishWords.Number(count, figures.Issues)}{ofThem} {words}" : EnglishWords.All(words, count);

    private static string Measures(SummaryFigures figures, string before, string none) =>
        figures.Measures > 0 ? before + EnglishWords.Quantity("measure", figures.Measures) : figures.Issues > 0 ? none : "";

    private static string LinePublication(SummaryFigures figures) => figures switch
    {
        { Lag: 0 } => $"published on the day of the feedback{Ago(figures)}",
        { Lag: > 0 and int days } => $"published {EnglishWords.Quantity("day", days)} after the feedback{Ago(figures)}",
        { Lag: int days } => $"published {EnglishWords.Quantity("day", -days)} before the feedback{Ago(figures)}",
        { PublishedOn: DateOnly day } => $"published on {Day(day)}{Ago(figures)}",
        { FeedbackOn: DateOnly day } => $"feedback given on {Day(day)}",
        _ => "",
    };

    private static string Publication(SummaryFigures figures)
    {
        string published = figures.PublishedOn is DateOnly day ? $"the notice was published on {Day(day)}{Ago(figures)}" : "";
        string lag = figures.Lag switch
        {
            null => "",
            0 => ", the same day",
            > 0 and int days => $", {EnglishWords.Quantity("day", days)} later",
            int days => $", {EnglishWords.Quantity("day", -days)} earlier",
        };
        string feedback = figures.FeedbackOn is DateOnly given ? $"the feedback was given on {Day(given)}" : "";
        return EnglishWords.Capitalised(string.Join("; ", ((string[])[feedback, published + lag]).Where(part => part.Length > 0)));
    }

    private static string Overdue(SummaryFigures figures) => figures switch
    {
        { Overdue: 0 } => "",
        { Overdue: 1 } => $"As of {Day(figures.Today!.Value)}, one issue is past its deadline and not completed",
        _ => $"As of {Day(figures.Today!.Value)}, {EnglishWords.Number(figures.Overdue, figures.Issues)} issues are past their deadlines and not completed",
    };

    private static string Ago(SummaryFigures figures) =>
        figures is { Today: DateOnly today, PublishedOn: DateOnly day } ? $" ({EnglishWords.Of(CalendarDistance.Between(day, today))})" : "";

    // Quotation marks inside a quotation are single ones.
    private static string Quoted(string title) => $"“{title.Replace('“', '‘').Replace('”', '’')}”";

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
