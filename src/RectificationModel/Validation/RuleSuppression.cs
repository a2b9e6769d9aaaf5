namespace RectificationModel.Validation;

/// <summary>A finding that somebody looked at and accepts: which, why, and until when. Immutable and value-equal.</summary>
/// <remarks>One that has expired or that no finding matches any more is itself a finding (RN9001), so that none is forgotten.</remarks>
public sealed record RuleSuppression
{
    /// <summary>The id of the rule: RN2002.</summary>
    public required string RuleId { get; init; }

    /// <summary>The member at or under which findings are accepted; <see cref="NoticePath.Root"/>, the whole notice, unless told otherwise.</summary>
    public NoticePath Path { get; init; } = NoticePath.Root;

    /// <summary>Why it is accepted; not empty.</summary>
    public required string Reason { get; init; }

    /// <summary>The last day on which it holds; null for one without an end.</summary>
    public DateOnly? ExpiresOn { get; init; }

    /// <summary>Whether it has expired on a day; never where the day is not known.</summary>
    /// <param name="asOf">The day; null where it is not known.</param>
    public bool IsExpired(DateOnly? asOf) => ExpiresOn < asOf;

    /// <summary>Whether a finding is one that this accepts.</summary>
    /// <param name="finding">The finding.</param>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is null.</exception>
    public bool Matches(Diagnostic finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return finding.Id == RuleId && finding.Path.StartsWith(Path);
    }
}
