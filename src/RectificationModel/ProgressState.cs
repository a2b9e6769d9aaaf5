namespace RectificationModel;

/// <summary>
/// How far the rectification of an issue has come (整改进度): the wording as printed, and what it says on three axes.
/// </summary>
/// <remarks>
/// 已完成并长期坚持 is <see cref="Completion.Completed"/> with <see cref="Upkeep.LongTerm"/>: never one enum of mixed wordings.
/// A wording that is not known gives <see cref="Completion.Unknown"/> and keeps its label.
/// </remarks>
public sealed record ProgressState
{
    /// <summary>已完成.</summary>
    public static ProgressState Completed { get; } = Of("已完成");

    /// <summary>已完成并长期坚持.</summary>
    public static ProgressState CompletedAndKeptUp { get; } = Of("已完成并长期坚持");

    /// <summary>基本完成.</summary>
    public static ProgressState BasicallyCompleted { get; } = Of("基本完成");

    /// <summary>部分完成.</summary>
    public static ProgressState PartlyCompleted { get; } = Of("部分完成");

    /// <summary>正在整改.</summary>
    public static ProgressState InProgress { get; } = Of("正在整改");

    /// <summary>未启动.</summary>
    public static ProgressState NotStarted { get; } = Of("未启动");

    /// <summary>未完成.</summary>
    public static ProgressState NotCompleted { get; } = Of("未完成");

    /// <summary>The wording as printed, always kept.</summary>
    public required string Label { get; init; }

    /// <summary>What the rectifying body claims.</summary>
    public Completion Completion { get; init; }

    /// <summary>What goes on after.</summary>
    public Upkeep Upkeep { get; init; }

    /// <summary>What the supervising body confirmed.</summary>
    public Verification Verification { get; init; }

    /// <summary>The day that the state is given for (截至2023年10月底); null where none is stated with it.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The label that introduces it, as written without the colon, its ordinal included; null for the usual 整改进度.</summary>
    public string? Caption { get; init; }

    /// <summary>Where it stands.</summary>
    public ProgressPlace Place { get; init; }

    /// <summary>The mark after it as written, where it is not the usual one (none); null is the usual one.</summary>
    public string? End { get; init; }

    /// <summary>At <see cref="ProgressPlace.End"/>: how many of the blocks stand before it, where it does not stand behind all of them; those in labelled parts count, those
    /// under deeper headings do not.</summary>
    public int? After { get; init; }

    /// <summary>Unknown JSON members, kept and written back.</summary>
    public ExtensionMembers Extensions { get; init; }

    /// <summary>The state that a wording stands for.</summary>
    /// <param name="label">The wording: 已完成并长期坚持.</param>
    /// <param name="vocabulary">The table of wordings; null for <see cref="ProgressVocabulary.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> is null.</exception>
    public static ProgressState Of(string label, ProgressVocabulary? vocabulary = null)
    {
        ArgumentNullException.ThrowIfNull(label);
        return (vocabulary ?? ProgressVocabulary.Default).Read(label);
    }
}
