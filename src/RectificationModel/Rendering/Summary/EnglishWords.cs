using System.Globalization;
using Humanizer;
using RectificationModel.Facts;

namespace RectificationModel.Rendering.Summary;

/// <summary>The words of English summaries: numbers and plurals are Humanizer's, always asked without a culture of the machine.</summary>
internal static class EnglishWords
{
    private const int MaxInWords = 10;

    private static readonly Dictionary<(CalendarUnit Unit, int Count, bool IsPast), string> NearDays = new()
    {
        [(CalendarUnit.Day, 0, true)] = "today",
        [(CalendarUnit.Day, 1, true)] = "yesterday",
        [(CalendarUnit.Day, 1, false)] = "tomorrow",
    };

    private static readonly Dictionary<CalendarUnit, string> Units = new() { [CalendarUnit.Day] = "day", [CalendarUnit.Month] = "month", [CalendarUnit.Year] = "year" };

    private static readonly Dictionary<Upkeep, (string Alone, string After)> Upkeeps = new()
    {
        [Upkeep.LongTerm] = ("sustained long-term", " and sustained long-term"),
        [Upkeep.Ongoing] = ("continuing", " and continuing"),
    };

    public static string Of(SummaryState state) => state switch
    {
        { Completion: null } => "without stated progress",
        { Completion: Completion completion, Upkeep: Upkeep.None } => ProgressWords.Of(completion).English,
        { Completion: Completion.InProgress } => Upkeeps[state.Upkeep].Alone,
        { Completion: Completion completion } => ProgressWords.Of(completion).English + Upkeeps[state.Upkeep].After,
    };

    public static string Of(Verification verification) => ProgressWords.Of(verification).English;

    public static string Of(CalendarDistance distance)
    {
        string span = Quantity(Units[distance.Unit], distance.Count);
        return NearDays.GetValueOrDefault((distance.Unit, distance.Count, distance.IsPast)) ?? (distance.IsPast ? $"{span} ago" : $"in {span}");
    }

    /// <summary>A total that the prose states, with its states; empty where there is none.</summary>
    public static string Of(StatedTotalFact? total)
    {
        (decimal? Count, string Words)[] states = total is null ? [] :
        [
            (total.Completed, "completed"), (total.BasicallyCompleted, "basically completed"), (total.PartlyCompleted, "partly completed"),
            (total.InProgress, "in progress"), (total.LongTerm, Upkeeps[Upkeep.LongTerm].Alone), (total.NotCompleted, "not completed"),
        ];
        return total is null ? "" : $"the text states {Figure(total.Total)} in all: {string.Join(", ", states.Where(s => s.Count is not null).Select(s => $"{Figure(s.Count)} {s.Words}"))}";
    }

    /// <summary>A count of issues: in words where all counts of the sentence are.</summary>
    public static string Number(int count, int greatest) =>
        greatest > MaxInWords ? count.ToString(CultureInfo.InvariantCulture) : count.ToWords(CultureInfo.InvariantCulture);

    /// <summary>What holds of all: "completed" of one, "both completed", "all completed".</summary>
    public static string All(string words, int count) => count switch
    {
        1 => words,
        2 => $"both {words}",
        _ => $"all {words}",
    };

    public static string Plural(string noun, int count) => noun.ToQuantity(count, ShowQuantityAs.None);

    public static string Quantity(string noun, int count) => noun.ToQuantity(count, "0", CultureInfo.InvariantCulture);

    private static string Figure(decimal? figure) => figure?.ToString("0.####", CultureInfo.InvariantCulture) ?? "";

    public static string Capitalised(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
