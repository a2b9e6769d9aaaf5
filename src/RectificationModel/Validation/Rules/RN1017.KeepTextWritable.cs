namespace RectificationModel.Validation.Rules;

/// <summary>
/// RN1017: no text of the notice would be read as structure once it is written: a line break, a leading ordinal or label, a marker of its own. A notice that was read from
/// a text is writable by the laws of the text form and is not looked at; one that was built or read from JSON is written and read back where a text looks like structure.
/// </summary>
public sealed class KeepTextWritable() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Error,
        new("文字不被读作结构", "Keep text writable"),
        new("写成通报文本后，“{0}”会被读成序号、标签或分项词：请改用相应的结构，或改写。", "Written as a notice, \"{0}\" is read back as an ordinal, label or marker: use the structure for it, or reword.")),
    RuleBasis.Logic)
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN1017";

    // Deeper than any text form is read back; what looks like structure is then reported as it is.
    private const int Deepest = 64;

    private static readonly LocalizedText Break = new("“{0}”之后有换行，写成文本后会断成两段：请拆分或去掉换行。", "A line break follows \"{0}\" and would divide the text: split it or remove the break.");

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Source is not null)
        {
            return;
        }

        List<(NoticeText Text, TextSpan Span)> suspects = [];
        bool broken = false;
        foreach (NoticeText text in context.Texts)
        {
            broken |= ReportBreak(context, text);
            if (StructureInText.In(text) is TextSpan span)
            {
                suspects.Add((text, span));
            }
        }

        if (!broken && suspects.Count > 0)
        {
            ReportSuspects(context, suspects);
        }
    }

    private static bool ReportBreak(NoticeRuleContext context, NoticeText text)
    {
        int at = text.Text.AsSpan().IndexOfAny('\n', '\r');
        if (at >= 0)
        {
            context.Report(text.Path, new(at, 1), [text.Text[Math.Max(0, at - 10)..at]], message: Break);
        }

        return at >= 0;
    }

    private static void ReportSuspects(NoticeRuleContext context, List<(NoticeText Text, TextSpan Span)> suspects)
    {
        NoticePath? difference = NoticePath.Root;
        if (!context.Blocks.Any(block => Depth(block.Path) > Deepest))
        {
            RectificationNotice written = context.Notice.Compose();
            difference = TextComparer.FirstDifference(written, RectificationNotice.Parse(written.ToText()));
        }

        if (difference is not null)
        {
            (NoticeText text, TextSpan span) = suspects.Find(suspect => suspect.Text.Path.StartsWith(difference)) is { Text.Path: not null } near ? near : suspects[0];
            context.Report(text.Path, span, [span.Of(text.Text).ToString()]);
        }
    }

    private static int Depth(NoticePath path)
    {
        int depth = 0;
        for (NoticePath? step = path; step is not null && depth <= Deepest; step = step.Parent)
        {
            depth++;
        }

        return depth;
    }
}
