namespace RectificationModel.Validation;

/// <summary>The severity of a rule in each profile; null where the rule does not belong to it.</summary>
/// <remarks>What is an error in principle but can stand in an authentic notice is a warning in the public profile and an error at the gate.</remarks>
public readonly record struct RuleSeverities
{
    /// <summary>The severity in <see cref="ValidationProfile.PublicNotice"/>.</summary>
    public DiagnosticSeverity? PublicNotice { get; init; }

    /// <summary>The severity in <see cref="ValidationProfile.PublishGate"/>.</summary>
    public DiagnosticSeverity? PublishGate { get; init; }

    /// <summary>The severity in <see cref="ValidationProfile.Bulk"/>.</summary>
    public DiagnosticSeverity? Bulk { get; init; }

    /// <summary>The severity in <see cref="ValidationProfile.Ledger"/>.</summary>
    public DiagnosticSeverity? Ledger { get; init; }

    /// <summary>One severity in all profiles.</summary>
    /// <param name="severity">The severity.</param>
    public static RuleSeverities Everywhere(DiagnosticSeverity severity) =>
        new() { PublicNotice = severity, PublishGate = severity, Bulk = severity, Ledger = severity };

    /// <summary>A severity in the two profiles of publication, each its own.</summary>
    /// <param name="notice">The severity in <see cref="ValidationProfile.PublicNotice"/>.</param>
    /// <param name="gate">The severity in <see cref="ValidationProfile.PublishGate"/>.</param>
    public static RuleSeverities Publication(DiagnosticSeverity notice, DiagnosticSeverity gate) => new() { PublicNotice = notice, PublishGate = gate };

    /// <summary>The severity in a profile; null where the rule does not belong to it.</summary>
    /// <param name="profile">The profile.</param>
    public DiagnosticSeverity? In(ValidationProfile profile) => profile switch
    {
        ValidationProfile.PublicNotice => PublicNotice,
        ValidationProfile.PublishGate => PublishGate,
        ValidationProfile.Bulk => Bulk,
        ValidationProfile.Ledger => Ledger,
        _ => null,
    };
}
