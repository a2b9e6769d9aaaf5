namespace RectificationModel.Validation;

/// <summary>A severity that a user gives to a rule.</summary>
/// <param name="RuleId">The id of the rule.</param>
/// <param name="Severity">The severity of its findings; it also switches the rule on where the profile has it not.</param>
public readonly record struct SeverityOverride(string RuleId, DiagnosticSeverity Severity);
