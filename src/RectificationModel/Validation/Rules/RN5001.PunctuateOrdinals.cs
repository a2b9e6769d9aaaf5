namespace RectificationModel.Validation.Rules;

/// <summary>RN5001: 、 stands after 一, a dot after 1, nothing after a bracket (GB/T 15834-2011). Each wrong form is reported once.</summary>
public sealed class PunctuateOrdinals() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Warning,
        new("序号标点规范", "Punctuate ordinals"),
        new("序号“{0}”标点不规范，应为“{1}”。", "The ordinal \"{0}\" is punctuated otherwise than usual: write \"{1}\".")),
    RuleBasis.Standard,
    RuleSeverities.Publication(DiagnosticSeverity.Warning, DiagnosticSeverity.Warning))
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN5001";

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        HashSet<(OrdinalStyle Style, string Mark)> reported = [];
        foreach (NoticeBlock block in context.Blocks)
        {
            if (block.Block is Section section && LooseOrdinal.Read(section.Ordinal) is LooseOrdinal ordinal)
            {
                // The second mark of （一）、 may have gone to the heading.
                string mark = ordinal.Mark + (section.Heading.Length > 0 && LooseOrdinal.IsMark(section.Heading[0]) ? section.Heading[..1] : "");
                if (!IsUsual(ordinal.Style, mark) && reported.Add((ordinal.Style, mark)))
                {
                    context.Report(block.Path.Append("ordinal"), null, [ordinal.Number + mark, Ordinal.Create(ordinal.Value, ordinal.Style).Text]);
                }
            }
        }
    }

    private static bool IsUsual(OrdinalStyle style, string mark) => style switch
    {
        OrdinalStyle.Chinese => mark == "、",
        OrdinalStyle.Arabic => mark is "." or "．",
        _ => mark.Length == 0,
    };
}
