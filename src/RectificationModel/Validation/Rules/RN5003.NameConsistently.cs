namespace RectificationModel.Validation.Rules;

/// <summary>RN5003: a coined term has one form: “三审制” and “三审” are near-variants.</summary>
public sealed class NameConsistently() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Note,
        new("提法前后一致", "Name consistently"),
        new("“{0}”与“{1}”提法相近：如指同一件事，请统一。", "\"{0}\" and \"{1}\" are nearly alike: if they mean one thing, use one form.")),
    RuleBasis.Practice,
    RuleSeverities.Publication(DiagnosticSeverity.Note, DiagnosticSeverity.Note))
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN5003";

    private const string Suffixes = "制法式化型";

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach ((string term, (NoticePath path, TextSpan span)) in context.QuotedTerms.All)
        {
            if (Suffixes.Contains(term[^1], StringComparison.Ordinal) && context.QuotedTerms.TryFind(term[..^1], out (NoticePath Path, TextSpan Span) other))
            {
                bool later = NoticePathOrder.Compare(other.Path, path) is int order && (order > 0 || (order == 0 && other.Span.Start > span.Start));
                context.Report(later ? other.Path : path, later ? other.Span : span, [later ? term : term[..^1], later ? term[..^1] : term], [later ? path : other.Path]);
            }
        }
    }
}
