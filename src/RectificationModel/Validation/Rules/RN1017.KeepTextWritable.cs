namespace RectificationModel.Validation.Rules;

/// <summary>
/// RN1017: no text of the notice would be read as structure once it is written: a line break, a leading ordinal or label, a marker of its own. A notice that was read from
/// a text is writable by the laws of the text form and is not looked at; one that was built or read from JSON is written and read back.
/// </summary>
public sealed class KeepTextWritable() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Error,
        new("文字不被读作结构", "Keep text writable"),
        new("写成通报文本后，这里会被读成别的结构：请去掉换行、开头的序号、标签或分项词。", "Written as a notice this is read back as something else: remove line breaks, leading ordinals, labels and markers.")),
    RuleBasis.Logic)
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN1017";

    private static readonly LocalizedText Break = new("“{0}”之后有换行，写成文本后会断成两段：请拆分或去掉换行。", "A line break follows \"{0}\" and would divide the text: split it or remove the break.");

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Source is not null || Breaks(context))
        {
            return;
        }

        RectificationNotice written = context.Notice.Compose();
        if (TextComparer.FirstDifference(written, RectificationNotice.Parse(written.ToText())) is NoticePath path)
        {
            context.Report(path);
        }
    }

    private static bool Breaks(NoticeRuleContext context)
    {
        bool found = false;
        foreach (NoticeText text in context.Texts)
        {
            int at = text.Text.AsSpan().IndexOfAny('\n', '\r');
            if (at >= 0)
            {
                found = true;
                context.Report(text.Path, new(at, 1), [text.Text[Math.Max(0, at - 10)..at]], message: Break);
            }
        }

        return found;
    }
}
