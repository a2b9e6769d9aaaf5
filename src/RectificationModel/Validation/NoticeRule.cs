namespace RectificationModel.Validation;

/// <summary>One thing that a careful reader would catch. Immutable and thread-safe: what a check needs is in its context.</summary>
/// <remarks>Rules of one's own derive from this class and are given to <see cref="NoticeValidatorOptions.AddedRules"/>.</remarks>
/// <example>
/// <code>
/// sealed class NameTheHotline() : NoticeRule(
///     new("MY0001", DiagnosticSeverity.Warning, new("公布监督热线", "Name the hotline"), new("联系方式中没有12380", "12380 is not among the contacts")))
/// {
///     public override void Check(NoticeRuleContext context)
///     {
///         if (!context.Notice.Contacts.Any(contact => contact.Value == "12380"))
///             context.Report(NoticePath.Root.Append("closing"));
///     }
/// }
/// </code>
/// </example>
public abstract class NoticeRule
{
    /// <summary>Makes a rule.</summary>
    /// <param name="descriptor">Its id, usual severity and wording. The ids RN… and RP… are the library's own.</param>
    /// <param name="basis">What it rests on.</param>
    /// <param name="severities">Its severity in each profile; null for the descriptor's in all of them.</param>
    /// <exception cref="ArgumentNullException"><paramref name="descriptor"/> is null.</exception>
    protected NoticeRule(DiagnosticDescriptor descriptor, RuleBasis basis = RuleBasis.Practice, RuleSeverities? severities = null)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        Descriptor = descriptor with { Basis = basis };
        Severities = severities ?? RuleSeverities.Everywhere(descriptor.Severity);
        Basis = basis;
    }

    /// <summary>The id, usual severity and wording of its findings.</summary>
    public DiagnosticDescriptor Descriptor { get; }

    /// <summary>The id, stable for ever: RN1003.</summary>
    public string Id => Descriptor.Id;

    /// <summary>What the rule rests on.</summary>
    public RuleBasis Basis { get; }

    /// <summary>The severity in each profile.</summary>
    public RuleSeverities Severities { get; }

    // A rule about the findings of the others runs after them.
    internal virtual bool RunsLast => false;

    /// <summary>Looks at a notice and reports what it finds. It must not throw, whatever the notice holds.</summary>
    /// <param name="context">The notice with what rules share, and the place to report to.</param>
    public abstract void Check(NoticeRuleContext context);

    /// <summary>The id and the Chinese title.</summary>
    public override string ToString() => $"{Id} {Descriptor.Title}";
}
