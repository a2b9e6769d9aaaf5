namespace RectificationModel.Validation;

/// <summary>Which rules run under given options, and with which severity.</summary>
internal static class RuleSelection
{
    public static (NoticeRule Rule, DiagnosticSeverity Severity)[] Of(NoticeValidatorOptions options)
    {
        NoticeRule[] rules = [.. NoticeRules.All, .. options.AddedRules];
        HashSet<string> ids = new(StringComparer.Ordinal);
        foreach (NoticeRule rule in rules)
        {
            if (!ids.Add(rule.Id))
            {
                throw new ArgumentException($"Two rules have the id {rule.Id}.", nameof(options));
            }
        }

        // A misspelt id would silently change nothing.
        foreach (string id in options.ExcludedRules.Concat(options.Severities.Select(severity => severity.RuleId)).Concat(options.Suppressions.Select(suppression => suppression.RuleId)))
        {
            if (!ids.Contains(id))
            {
                throw new ArgumentException($"There is no rule {id}.", nameof(options));
            }
        }

        if (options.Suppressions.Any(suppression => string.IsNullOrWhiteSpace(suppression.Reason)))
        {
            throw new ArgumentException("A suppression has no reason.", nameof(options));
        }

        return [.. Selected(rules, options).OrderBy(rule => rule.Rule.RunsLast)];
    }

    private static IEnumerable<(NoticeRule Rule, DiagnosticSeverity Severity)> Selected(NoticeRule[] rules, NoticeValidatorOptions options)
    {
        HashSet<string> excluded = options.ExcludedRules.ToHashSet(StringComparer.Ordinal);
        Dictionary<string, DiagnosticSeverity> overrides = new(StringComparer.Ordinal);
        foreach (SeverityOverride severity in options.Severities)
        {
            overrides[severity.RuleId] = severity.Severity;
        }

        foreach (NoticeRule rule in rules)
        {
            DiagnosticSeverity? severity = overrides.TryGetValue(rule.Id, out DiagnosticSeverity own) ? own : rule.Severities.In(options.Profile);
            if (severity is DiagnosticSeverity known && !excluded.Contains(rule.Id))
            {
                yield return (rule, known);
            }
        }
    }
}
