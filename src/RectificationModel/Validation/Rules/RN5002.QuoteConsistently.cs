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

    // Words of two characters (“红包”) are quoted for their sense at one place and meant plainly at another.
    private const int Shortest = 3;

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        ILookup<char, string> terms = context.QuotedTerms.All.Select(term => term.Key).Where(term => term.Length >= Shortest).ToLookup(term => term[0]);
        if (terms.Count == 0)
        {
            return;
        }

        HashSet<string> found = new(StringComparer.Ordinal);
        SearchValues<char> signs = SearchValues.Create("“”《》‘’" + string.Concat(terms.Select(term => term.Key)));
        foreach (NoticeText text in context.Texts)
        {
            CheckText(context, text, terms, signs, found);
        }
    }

    private static void CheckText(NoticeRuleContext context, NoticeText text, ILookup<char, string> terms, SearchValues<char> signs, HashSet<string> found)
    {
        int depth = 0;
        for (int i = Next(text.Text, 0, signs); i >= 0; i = Next(text.Text, i + 1, signs))
        {
            depth += text.Text[i] is '“' or '《' or '‘' ? 1 : text.Text[i] is '”' or '》' or '’' && depth > 0 ? -1 : 0;
            foreach (string term in depth == 0 && terms.Contains(text.Text[i]) ? terms[text.Text[i]] : [])
            {
                if (text.Text.AsSpan(i).StartsWith(term) && found.Add(term) && context.QuotedTerms.TryFind(term, out (NoticePath Path, TextSpan Span) quoted))
                {
                    context.Report(text.Path, new(i, term.Length), [term], [quoted.Path]);
                }
            }
        }
    }

    private static int Next(string text, int from, SearchValues<char> signs)
    {
        int found = text.AsSpan(from).IndexOfAny(signs);
        return found < 0 ? -1 : from + found;
    }
}
