namespace RectificationModel.Validation.Rules;

/// <summary>RN6004: no person is named beside a disciplinary measure (个人信息保护法, 25: no making public without separate consent). To be reviewed, not decided, by the publisher.</summary>
public sealed class ReviewPersonNames() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Warning,
        new("处分处理不点姓名", "Review names of persons"),
        new("处分处理的表述中疑似出现姓名（{0}）：请确认是否公开，或改为“相关同志”“某某”。", "A person seems to be named ({0}) beside a disciplinary measure: confirm that it may be public, or take the name out.")),
    RuleBasis.Law,
    new RuleSeverities { PublishGate = DiagnosticSeverity.Warning })
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN6004";

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (NoticeText text in context.Texts)
        {
            foreach (TextSpan name in DisciplinedName.In(text.Text))
            {
                // The message must not spread the name.
                context.Report(text.Path, name, [string.Concat(text.Text.AsSpan(name.Start, 1), "*")]);
            }
        }
    }
}
