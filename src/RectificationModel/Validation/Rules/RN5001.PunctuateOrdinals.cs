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
        foreach (IGrouping<(OrdinalStyle Style, string Mark), (NoticePath Path, LooseOrdinal Ordinal, string Mark)> form in Wrong(context).GroupBy(wrong => (wrong.Ordinal.Style, wrong.Mark)))
        {
            ((NoticePath path, LooseOrdinal ordinal, string mark), NoticePath[] others) = (form.First(), [.. form.Skip(1).Select(wrong => wrong.Path)]);
            ValueList<TextEdit> fixes = form.SelectMany(wrong => Fix(context, wrong.Path, wrong.Ordinal, wrong.Mark)).ToValueList();
            context.Report(path, null, [ordinal.Number + mark, Usual(ordinal)], [.. others], fixes: fixes);
        }
    }

    private static IEnumerable<(NoticePath Path, LooseOrdinal Ordinal, string Mark)> Wrong(NoticeRuleContext context)
    {
        foreach (NoticeBlock block in context.Blocks.AsEnumerable())
        {
            if (block.Block is Section section && LooseOrdinal.Read(section.Ordinal) is LooseOrdinal ordinal)
            {
                // The second mark of （一）、 may have gone to the heading.
                string mark = ordinal.Mark + (section.Heading.Length > 0 && LooseOrdinal.IsMark(section.Heading[0]) ? section.Heading[..1] : "");
                if (!IsUsual(ordinal.Style, mark))
                {
                    yield return (block.Path.Append("ordinal"), ordinal, mark);
                }
            }
        }
    }

    // The mark alone is changed, never the number; one that went to the heading is left to the author.
    private static ValueList<TextEdit> Fix(NoticeRuleContext context, NoticePath path, LooseOrdinal ordinal, string mark)
    {
        string usual = Usual(ordinal);
        return mark == ordinal.Mark && mark.Length > 0 && usual.StartsWith(ordinal.Number, StringComparison.Ordinal)
            ? context.Edit(path, new(ordinal.Start + ordinal.Number.Length, mark.Length), usual[ordinal.Number.Length..])
            : default;
    }

    private static string Usual(LooseOrdinal ordinal) => Ordinal.Create(ordinal.Value, ordinal.Style).Text;

    private static bool IsUsual(OrdinalStyle style, string mark) => style switch
    {
        OrdinalStyle.Chinese => mark == "、",
        OrdinalStyle.Arabic => mark is "." or "．",
        _ => mark.Length == 0,
    };
}
