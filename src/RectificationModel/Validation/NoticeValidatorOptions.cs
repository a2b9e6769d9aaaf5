namespace RectificationModel.Validation;

/// <summary>What a validator may be told. Immutable; <c>with</c> and the methods give a changed copy.</summary>
public sealed record NoticeValidatorOptions
{
    /// <summary>The options of <see cref="NoticeValidator.Default"/>: the public profile, nothing changed.</summary>
    public static NoticeValidatorOptions Default { get; } = new();

    /// <summary>For what the notice is checked; <see cref="ValidationProfile.PublicNotice"/> unless told otherwise.</summary>
    public ValidationProfile Profile { get; init; }

    /// <summary>Severities that take the place of the profile's; of two for one rule the later counts.</summary>
    public ValueList<SeverityOverride> Severities { get; init; }

    /// <summary>The ids of rules that do not run. An exclusion wins over a severity.</summary>
    public ValueList<string> ExcludedRules { get; init; }

    /// <summary>Rules of the user's own, which run after the library's.</summary>
    public ValueList<NoticeRule> AddedRules { get; init; }

    /// <summary>Findings that were looked at and are accepted, each with its reason; the report keeps them apart.</summary>
    public ValueList<RuleSuppression> Suppressions { get; init; }

    /// <summary>The day on which suppressions are judged; null where it is not known, and then none expires.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The options with a severity for a rule; it also switches the rule on where the profile has it not.</summary>
    /// <param name="ruleId">The id of the rule: RN1003.</param>
    /// <param name="severity">The severity of its findings.</param>
    /// <exception cref="ArgumentException"><paramref name="ruleId"/> is null or empty.</exception>
    public NoticeValidatorOptions WithSeverity(string ruleId, DiagnosticSeverity severity)
    {
        ArgumentException.ThrowIfNullOrEmpty(ruleId);
        return this with { Severities = Severities.Add(new(ruleId, severity)) };
    }

    /// <summary>The options with a rule switched off.</summary>
    /// <param name="ruleId">The id of the rule: RN1003.</param>
    /// <exception cref="ArgumentException"><paramref name="ruleId"/> is null or empty.</exception>
    public NoticeValidatorOptions Without(string ruleId)
    {
        ArgumentException.ThrowIfNullOrEmpty(ruleId);
        return this with { ExcludedRules = ExcludedRules.Add(ruleId) };
    }

    /// <summary>The options with a rule of the user's own.</summary>
    /// <param name="rule">The rule.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public NoticeValidatorOptions With(NoticeRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return this with { AddedRules = AddedRules.Add(rule) };
    }
}
