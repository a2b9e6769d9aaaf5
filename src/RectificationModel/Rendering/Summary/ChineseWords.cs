using System.Globalization;

namespace RectificationModel.Rendering.Summary;

/// <summary>The words of Chinese summaries.</summary>
internal static class ChineseWords
{
    private static readonly Dictionary<(CalendarUnit Unit, int Count, bool IsPast), string> NearDays = new()
    {
        [(CalendarUnit.Day, 0, true)] = "今天",
        [(CalendarUnit.Day, 1, true)] = "昨天",
        [(CalendarUnit.Day, 2, true)] = "前天",
        [(CalendarUnit.Day, 1, false)] = "明天",
        [(CalendarUnit.Day, 2, false)] = "后天",
    };

    private static readonly Dictionary<CalendarUnit, string> Units = new() { [CalendarUnit.Day] = "天", [CalendarUnit.Month] = "个月", [CalendarUnit.Year] = "年" };

    private static readonly Dictionary<InspectionKind, string> Kinds = new()
    {
        [InspectionKind.Xunshi] = "巡视",
        [InspectionKind.Xuncha] = "巡察",
        [InspectionKind.Audit] = "审计",
        [InspectionKind.Environmental] = "督察",
        [InspectionKind.Supervision] = "督查",
    };

    /// <summary>What is said of an issue: 均 and a count stand between subject and predicate, or before both.</summary>
    public static (string Subject, string Predicate) Of(SummaryState state) => state switch
    {
        { Completion: null } => ("", "未注明进度"),
        { Completion: Completion.Unknown } => ("进度表述", "未归类"),
        { Completion: Completion.InProgress, Upkeep: not Upkeep.None } => ("", ProgressWords.Of(state.Upkeep).Chinese),
        { Completion: Completion completion, Upkeep: Upkeep.None } => ("", ProgressWords.Of(completion).Chinese),
        { Completion: Completion completion } => ("", $"{ProgressWords.Of(completion).Chinese}并{ProgressWords.Of(state.Upkeep).Chinese}"),
    };

    public static string Of(CalendarDistance distance) => NearDays.GetValueOrDefault((distance.Unit, distance.Count, distance.IsPast))
        ?? string.Create(CultureInfo.InvariantCulture, $"{distance.Count}{Units[distance.Unit]}{(distance.IsPast ? "前" : "后")}");

    public static string Of(InspectionKind? kind) => kind is InspectionKind known ? Kinds.GetValueOrDefault(known, "") : "";
}
