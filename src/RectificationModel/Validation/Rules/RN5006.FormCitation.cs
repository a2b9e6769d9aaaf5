using System.Buffers;

namespace RectificationModel.Validation.Rules;

/// <summary>RN5006: （试行） stands inside 《》, and the number of a document has its year in 〔〕 (GB/T 15834-2011; GB/T 9704-2012, 7.2.5).</summary>
public sealed class FormCitation() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Note,
        new("文件名称和文号写法规范", "Form citations"),
        new("“{0}”的年份应用六角括号〔〕括起。", "The year in \"{0}\" stands in 〔〕.")),
    RuleBasis.Standard,
    RuleSeverities.Publication(DiagnosticSeverity.Note, DiagnosticSeverity.Note))
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN5006";

    private static readonly LocalizedText Trial = new("“{0}”应写在书名号内：《…{0}》。", "\"{0}\" is part of the title: put it inside 《》.");
    private static readonly SearchValues<char> Signs = SearchValues.Create("》[［【(（");

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (NoticeText text in context.Texts)
        {
            for (int i = Next(text.Text, 0); i >= 0; i = Next(text.Text, i + 1))
            {
                bool title = text.Text[i] == '》';
                if ((title ? CitationForm.MarkAt(text.Text, i) : CitationForm.NumberAt(text.Text, i)) is TextSpan span)
                {
                    context.Report(text.Path, span, [span.Of(text.Text).ToString()], message: title ? Trial : null);
                }
            }
        }
    }

    private static int Next(string text, int from)
    {
        int found = text.AsSpan(Math.Min(from, text.Length)).IndexOfAny(Signs);
        return found < 0 ? -1 : from + found;
    }
}
