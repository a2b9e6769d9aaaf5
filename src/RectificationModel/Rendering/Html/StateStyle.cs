namespace RectificationModel.Rendering.Html;

/// <summary>How a state is shown: a class for its colours, a word, and a pattern, so that nothing is told by colour alone.</summary>
/// <param name="Name">What its class and its pattern end with.</param>
/// <param name="Word">Its name.</param>
/// <param name="Pattern">The strokes of its pattern on a tile of 8 by 8; empty for a plain one.</param>
internal sealed record StateStyle(string Name, LocalizedText Word, string Pattern)
{
    private static readonly StateStyle Unstated = new("unstated", new("未载明", "Not stated"), "M4 0V8");

    /// <summary>The class of a badge.</summary>
    public string Badge { get; } = $"rn-badge rn-{Name}";

    /// <summary>The class of an area of a bar.</summary>
    public string Area { get; } = $"rn-area rn-{Name}";

    /// <summary>The style of a state; null is one that no text states.</summary>
    public static StateStyle Of(Completion? completion) => completion is Completion known && Table.TryGetValue(known, out StateStyle? style) ? style : Unstated;

    private static readonly Dictionary<Completion, StateStyle> Table = new()
    {
        [Completion.Completed] = new("completed", new("已完成", "Completed"), ""),
        [Completion.BasicallyCompleted] = new("basically", new("基本完成", "Basically completed"), "M0 8L8 0"),
        [Completion.PartlyCompleted] = new("partly", new("部分完成", "Partly completed"), "M2 0V8M6 0V8"),
        [Completion.InProgress] = new("ongoing", new("正在整改", "In progress"), "M-2 2L2 -2M-2 10L10 -2M6 10L10 6"),
        [Completion.NotStarted] = new("not-started", new("未启动", "Not started"), "M1 2H3M5 6H7"),
        [Completion.NotCompleted] = new("not-completed", new("未完成", "Not completed"), "M0 0L8 8M8 0L0 8"),
        [Completion.Unknown] = new("other", new("其他", "Other wording"), "M0 4H8"),
    };
}
