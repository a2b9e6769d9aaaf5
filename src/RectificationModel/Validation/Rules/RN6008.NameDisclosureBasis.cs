namespace RectificationModel.Validation.Rules;

/// <summary>RN6008: the notice names the rule under which it is published: 按照《中国共产党党务公开条例（试行）》.</summary>
public sealed class NameDisclosureBasis() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Note,
        new("写明公开依据", "Name the basis of disclosure"),
        new("没有写明公开所依据的法规或制度名称：可写明（如{0}）。", "The rule under which the notice is published is not named: name it ({0}, say).")),
    RuleBasis.Practice,
    RuleSeverities.Publication(DiagnosticSeverity.Note, DiagnosticSeverity.Note))
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN6008";

    private static readonly string[] Names = ["条例》", "条例（试行）》", "办法》", "办法（试行）》", "规定》", "规定（试行）》", "规程》", "规程（试行）》", "细则》", "细则（试行）》", "细则(试行)》", "办法(试行)》", "规程(试行)》", "法》", "意见》", "公开条例"];

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        RectificationNotice notice = context.Notice;

        // A letter to an organ and a report to an assembly are not published under a rule.
        if (notice.Addressees.IsEmpty && notice.Preamble.Count > 0 && notice.Inspection?.LegalBasis.IsEmpty != false && !notice.Preamble.Any(NamesRule) && !notice.Closing.Any(NamesRule)
            && !notice.Body.Any(block => block is Paragraph paragraph && NamesRule(paragraph.Text)))
        {
            context.Report(NoticePath.Root.Append("preamble").Append(Announcement(notice.Preamble)), null, [Example(notice.Inspection?.Kind)]);
        }
    }

    private static string Example(InspectionKind? kind) => kind switch
    {
        InspectionKind.Audit => "《中华人民共和国审计法》",
        InspectionKind.Environmental or InspectionKind.Supervision => "《中华人民共和国政府信息公开条例》",
        _ => "《中国共产党党务公开条例（试行）》",
    };

    private static bool NamesRule(string text) => text.AsSpan().ContainsAny('》', '条') && Wording.ContainsAny(text, Names);

    // 现将…予以公布 is where the rule would be named.
    private static int Announcement(ValueList<string> preamble)
    {
        for (int i = 0; i < preamble.Count; i++)
        {
            if (preamble[i].Contains("现将", StringComparison.Ordinal) || preamble[i].Contains("现就", StringComparison.Ordinal))
            {
                return i;
            }
        }

        return 0;
    }
}
