using System.Buffers;

namespace RectificationModel.Validation.Rules;

/// <summary>RN5002: a term that is set in quotes once is set in quotes throughout: “回头看” and 回头看. One note a term.</summary>
public sealed class QuoteConsistently() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Note,
        new("引号使用前后一致", "Quote consistently"),
        new("“{0}”一处加引号、一处不加：请统一。", "{0} stands in quotes once and once without: use one form.")),
    RuleBasis.Practice,
    RuleSeverities.Publication(DiagnosticSeverity.Note, DiagnosticSeverity.Note))
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN5002";

    private static readonly SearchValues<char> Signs = SearchValues.Create("“”《》‘’");

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        // Words of two characters (“红包”) are quoted for their sense at one place and meant plainly at another.
        using TermStarts terms = new(context.QuotedTerms.LongestFirst(TermStarts.Shortest));
        if (terms.IsEmpty)
        {
            return;
        }

        HashSet<string> found = new(StringComparer.Ordinal);
        foreach (NoticeText text in context.Texts)
        {
            CheckText(context, text, terms, found);
        }
    }

    private static void CheckText(NoticeRuleContext context, NoticeText text, TermStarts terms, HashSet<string> found)
    {
        (int depth, int seen) = (0, 0);
        for (int place = 0; terms.Next(text.Text, ref place) is string term; place++)
        {
            depth = Depth(text.Text.AsSpan(seen, place - seen), depth);
            seen = place;
            if (depth == 0 && found.Add(term) && context.QuotedTerms.TryFind(term, out (NoticePath Path, TextSpan Span) quoted))
            {
                context.Report(text.Path, new(place, term.Length), [term], [quoted.Path]);
            }
        }
    }

    // How deep in quotes the end of a piece is, told from the depth at its start.
    private static int Depth(ReadOnlySpan<char> piece, int depth)
    {
        for (int i = piece.IndexOfAny(Signs); i >= 0; i = piece.IndexOfAny(Signs))
        {
            depth += piece[i] is '“' or '《' or '‘' ? 1 : depth > 0 ? -1 : 0;
            piece = piece[(i + 1)..];
        }

        return depth;
    }
}
