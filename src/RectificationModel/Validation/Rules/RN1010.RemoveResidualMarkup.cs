using RectificationModel.Parsing;

namespace RectificationModel.Validation.Rules;

/// <summary>RN1010: no debris of editors and web pages: [bookmark: …], tags, entities, page furniture, characters without width.</summary>
public sealed class RemoveResidualMarkup() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Warning,
        new("清除残留标记", "Remove residual markup"),
        new("残留编辑标记或页面杂项“{0}”：请删去。", "Debris of an editor or a page, \"{0}\": remove it.")),
    RuleBasis.Logic)
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN1010";

    private const int LongestQuote = 40;

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (NoticeText text in context.Texts)
        {
            foreach (TextSpan span in Debris.In(text.Text))
            {
                context.Report(text.Path, span, [Quote(text.Text.AsSpan(span.Start, span.Length))], fixes: context.Edit(text.Path, span, ""));
            }
        }

        if (context.Source is NoticeParseResult source)
        {
            CheckSource(context, source);
        }
    }

    // What the reader already set aside stands in no text of the notice; the finding names the member that follows.
    private static void CheckSource(NoticeRuleContext context, NoticeParseResult source)
    {
        NoticePath next = NoticePath.Root;
        for (int i = source.Segments.Count - 1; i >= 0; i--)
        {
            SourceSegment segment = source.Segments[i];
            next = segment.Path ?? next;
            if (segment.Kind == SegmentKind.Artefact)
            {
                context.ReportSource(segment.Span, next, [Quote(source.Source.AsSpan(segment.Span.Start, segment.Span.Length))], fixes: [new(segment.Span, "")]);
            }
        }
    }

    private static string Quote(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.Length == 1 && !char.IsAsciiLetterOrDigit(text[0]))
        {
            return $"U+{(int)text[0]:X4}";
        }

        return text.Length <= LongestQuote ? text.ToString() : string.Concat(text[..LongestQuote], "…");
    }
}
