namespace RectificationModel.Validation.Rules;

/// <summary>RN1013: no digits, marks or glyphs were lost in a conversion: 2021915日, 整改?，.</summary>
public sealed class DetectLostCharacters() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Warning,
        new("没有丢失的字符", "Detect lost characters"),
        new("“{0}”似有字符丢失：请对照原文补正。", "\"{0}\" seems to have lost characters: compare it with the original.")),
    RuleBasis.Logic,
    RuleSeverities.Everywhere(DiagnosticSeverity.Warning) with { PublishGate = DiagnosticSeverity.Error })
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN1013";

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (NoticeText text in context.Texts)
        {
            foreach (TextSpan span in LostCharacters.In(text.Text))
            {
                context.Report(text.Path, span, [span.Of(text.Text).ToString()]);
            }
        }
    }
}
