using RectificationModel.Parsing;

namespace RectificationModel.Validation;

/// <summary>Checks notices against a set of rules. Immutable and thread-safe; made once and used for all notices.</summary>
/// <remarks>A validator is total: it reports, and never throws on what a notice holds.</remarks>
public sealed class NoticeValidator
{
    private readonly (NoticeRule Rule, DiagnosticSeverity Severity)[] _rules;

    /// <summary>Makes a validator.</summary>
    /// <param name="options">What it is told; null for <see cref="NoticeValidatorOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">The options name a rule that there is not, two rules have one id, or a suppression has no reason.</exception>
    public NoticeValidator(NoticeValidatorOptions? options = null)
    {
        Options = options ?? NoticeValidatorOptions.Default;
        _rules = RuleSelection.Of(Options);
    }

    /// <summary>The validator with the default options: the public profile.</summary>
    public static NoticeValidator Default { get; } = new();

    /// <summary>What the validator was told.</summary>
    public NoticeValidatorOptions Options { get; }

    /// <summary>The rules that run, in the order of the catalogue.</summary>
    public ValueList<NoticeRule> Rules => _rules.Select(rule => rule.Rule).ToValueList();

    /// <summary>Checks a notice. Its findings have paths, and no place in a source.</summary>
    /// <param name="notice">The notice.</param>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> is null.</exception>
    public ValidationReport Validate(RectificationNotice notice)
    {
        ArgumentNullException.ThrowIfNull(notice);
        return Run(new(notice, null, Options));
    }

    /// <summary>Checks a notice that was read from a text: its findings have their place in it, and debris of the text is found too.</summary>
    /// <param name="result">What reading the text gave.</param>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public ValidationReport Validate(NoticeParseResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return Run(new(result.Notice, result, Options));
    }

    private ValidationReport Run(NoticeRuleContext context)
    {
        foreach ((NoticeRule rule, DiagnosticSeverity severity) in _rules)
        {
            context.Run(rule, severity);
        }

        return new() { Profile = Options.Profile, Findings = context.Findings(), Suppressed = context.Suppressed() };
    }
}
