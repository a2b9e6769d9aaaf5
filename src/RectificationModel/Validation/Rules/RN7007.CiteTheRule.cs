using System.Buffers;

namespace RectificationModel.Validation.Rules;

/// <summary>RN7007: a measure that makes or mends a rule names the rule: 修订《…办法》.</summary>
public sealed class CiteTheRule() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Note,
        new("建章立制写明文件名称", "Cite the rule"),
        new("“{0}”没有写明制度名称：可用书名号写出文件全称。", "\"{0}\" names no document: give the full name in 《》.")),
    RuleBasis.Practice)
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN7007";

    private const int LongestClause = 30;

    private static readonly SearchValues<char> Cuts = Wording.Cuts("，。；、,;");

    private static readonly string[] Acts = ["制定", "出台", "印发", "修订", "完善", "健全", "建立"];

    private static readonly string[] Documents = ["制度", "办法", "细则", "规程"];

    // A sign of every document; looked for first.
    private static readonly SearchValues<char> Signs = SearchValues.Create("度法则程");

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (NoticeBlock block in context.Blocks)
        {
            if (block.Block is RectificationMeasure measure && !measure.Text.Contains('《', StringComparison.Ordinal) && measure.Text.AsSpan().ContainsAny(Signs) && Wording.ContainsAny(measure.Text, Documents) && Clause(measure.Text) is TextSpan clause)
            {
                context.Report(block.Path.Append("text"), clause, [measure.Text.Substring(clause.Start, clause.Length)]);
            }
        }
    }

    // 修订制度39项 counts rules and need not name them.
    // The act comes before the document in one clause: 进一步完善公车管理制度; 严格执行制度、完善台账 is none.
    private static TextSpan? Clause(string text)
    {
        foreach (TextSpan clause in Wording.Pieces(text, Cuts))
        {
            ReadOnlySpan<char> words = text.AsSpan(clause.Start, clause.Length);
            bool counted = words.ContainsAnyInRange('0', '9');
            if (!counted && words.Length <= LongestClause && Wording.FirstOf(words, Acts) is string act && Wording.ContainsAny(words[words.IndexOf(act, StringComparison.Ordinal)..], Documents))
            {
                return clause;
            }
        }

        return null;
    }
}
