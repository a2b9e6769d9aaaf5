namespace RectificationModel;

/// <summary>A problem that the inspection found, with the state of its rectification (问题). JSON type <c>issue</c>.</summary>
/// <remarks>
/// <see cref="Section.Heading"/> holds the problem as worded (关于…的问题). Its measures, parts and deeper issues stand in <see cref="Section.Blocks"/>.
/// </remarks>
public sealed record RectificationIssue : Section
{
    /// <summary>The label that introduces the heading where it is no plain heading, as written without the colon (反馈问题); else null.</summary>
    public string? Caption { get; init; }

    /// <summary>The progress that the notice states for this very issue (整改进度); null where it states none.</summary>
    public ProgressState? Progress { get; init; }

    /// <summary>The time limit (整改时限); null where none is labelled.</summary>
    public Deadline? Deadline { get; init; }

    /// <summary>Responsible units and leaders (责任单位, 责任领导) from labels, in document order.</summary>
    public ValueList<ResponsibleParty> Responsible { get; init; }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(BlockVisitor<TResult> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.VisitIssue(this);
    }
}
