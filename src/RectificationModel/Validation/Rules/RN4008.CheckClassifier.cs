using System.Collections.Frozen;
using RectificationModel.Facts;

namespace RectificationModel.Validation.Rules;

/// <summary>RN4008: noun and classifier go together: 问题 is counted in 个 or 项, not in 起.</summary>
public sealed class CheckClassifier() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Note,
        new("名词与量词搭配", "Check the classifier"),
        new("“{0}”与量词“{1}”不搭配：可改用“{2}”。", "\"{0}\" is not counted in {1}: use {2}.")),
    RuleBasis.Practice,
    RuleSeverities.Publication(DiagnosticSeverity.Note, DiagnosticSeverity.Note))
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN4008";

    // Only what no reader would accept; regional and technical uses are left alone.
    private static readonly FrozenDictionary<string, (string[] Wrong, string Usual)> Nouns = new (string Noun, string[] Wrong, string Usual)[]
    {
        ("问题", ["起", "名", "位", "场", "份", "篇"], "个、项"),
        ("整改任务", ["起", "名", "位", "场", "份"], "项"),
        ("意见", ["起", "名", "位", "场"], "条"),
        ("建议", ["起", "名", "位", "场"], "条"),
        ("制度", ["起", "名", "位", "场"], "项、个"),
        ("规章制度", ["起", "名", "位", "场"], "项、个"),
        ("案件", ["名", "位", "场"], "件、起"),
        ("党员", ["起", "件", "项", "条"], "名"),
        ("干部", ["起", "件", "项", "条"], "名"),
        ("党员干部", ["起", "件", "项", "条"], "名"),
        ("企业", ["名", "位", "起", "件"], "家"),
        ("文件", ["名", "位", "起", "场"], "份、件"),
    }.ToFrozenDictionary(row => row.Noun, row => (row.Wrong, row.Usual), StringComparer.Ordinal);

    private static readonly string[] Cases = ["查处", "通报", "曝光", "查办", "违纪", "违法"];

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (QuantityFact figure in context.Facts.Quantities)
        {
            if (figure.Noun is string noun && Nouns.TryGetValue(noun, out (string[] Wrong, string Usual) row) && row.Wrong.Contains(figure.Unit) && !IsCase(context, figure))
            {
                context.Report(figure.Path, figure.PathSpan, [noun, figure.Unit, row.Usual]);
            }
        }
    }

    // 查处违反中央八项规定精神问题42起: what is investigated is counted by cases.
    private static bool IsCase(NoticeRuleContext context, QuantityFact figure)
    {
        if (figure.Unit != "起" || context.BlockOf(figure.Path) is not NoticeBlock block || Wording.TextOf(block.Block) is not { Length: > 0 } text)
        {
            return false;
        }

        TextSpan clause = Wording.ClauseAround(text, figure.PathSpan);
        return Wording.ContainsAny(clause.Of(text), Cases);
    }
}
