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

    private const string Marks = "、．.，,：:";

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        HashSet<(OrdinalStyle Style, string Mark)> reported = [];
        foreach (NoticeBlock block in context.Blocks)
        {
            if ((block.Block as Section)?.Ordinal is not Ordinal ordinal || Split(ordinal.Text, ((Section)block.Block).Heading) is not (int value, OrdinalStyle style, string mark))
            {
                continue;
            }

            if (!IsUsual(style, mark) && reported.Add((style, mark)))
            {
                string number = ordinal.Text.TrimEnd(Marks.ToCharArray());
                context.Report(block.Path.Append("ordinal"), null, [number + mark, Ordinal.Create(value, style).Text]);
            }
        }
    }

    private static bool IsUsual(OrdinalStyle style, string mark) => style switch
    {
        OrdinalStyle.Chinese => mark == "、",
        OrdinalStyle.Arabic => mark is "." or "．",
        _ => mark.Length == 0,
    };

    // A second mark (（一）、) stands behind the ordinal or, where a reader cut there, before the heading.
    private static (int Value, OrdinalStyle Style, string Mark)? Split(string text, string heading)
    {
        string number = text.Trim().TrimEnd(Marks.ToCharArray());
        string mark = text.Trim()[number.Length..];
        mark += heading.Length > 0 && Marks.Contains(heading[0], StringComparison.Ordinal) ? heading[0].ToString() : "";
        OrdinalText read = default;
        bool known = OrdinalText.TryRead(number, out read) || OrdinalText.TryRead(number + "、", out read);
        return known && read.Length >= number.Length ? (read.Value, read.Style, mark) : null;
    }
}
