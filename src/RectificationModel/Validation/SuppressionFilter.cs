namespace RectificationModel.Validation;

/// <summary>Sets accepted findings aside, and tells which suppressions matched none.</summary>
internal sealed class SuppressionFilter
{
    private readonly Dictionary<string, List<RuleSuppression>> _byRule = new(StringComparer.Ordinal);
    private readonly HashSet<RuleSuppression> _used = [];

    public SuppressionFilter(NoticeValidatorOptions options)
    {
        foreach (RuleSuppression suppression in options.Suppressions.Where(suppression => !suppression.IsExpired(options.AsOf)))
        {
            if (!_byRule.TryGetValue(suppression.RuleId, out List<RuleSuppression>? own))
            {
                _byRule.Add(suppression.RuleId, own = []);
            }

            own.Add(suppression);
        }
    }

    /// <summary>Whether a finding is accepted.</summary>
    public bool Accepts(Diagnostic finding)
    {
        bool accepted = false;
        foreach (RuleSuppression suppression in _byRule.TryGetValue(finding.Id, out List<RuleSuppression>? own) ? own : [])
        {
            if (suppression.Matches(finding))
            {
                accepted = true;
                _used.Add(suppression);
            }
        }

        return accepted;
    }

    /// <summary>Whether a suppression accepted a finding.</summary>
    public bool IsUsed(RuleSuppression suppression) => _used.Contains(suppression);
}
