namespace RectificationModel.Validation.Rules;

/// <summary>RN1004: levels of headings follow each other as 一、 （一） 1. （1） (GB/T 9704-2012, 7.3.3). Each kind of skip is reported once.</summary>
public sealed class DoNotSkipHeadingLevel() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Note,
        new("标题层次依次使用", "Do not skip a level of headings"),
        new("“{0}”之下直接用“{1}”，跳过了中间层次：层次序数依次为“一、”“（一）”“1.”“（1）”。", "\"{1}\" stands right under \"{0}\", a level is skipped: the levels are 一、 （一） 1. （1）.")),
    RuleBasis.Standard,
    RuleSeverities.Publication(DiagnosticSeverity.Note, DiagnosticSeverity.Note))
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN1004";

    private static readonly LocalizedText First = new("最高层次用“{1}”，没有“一、”：层次序数依次为“一、”“（一）”“1.”“（1）”。", "The highest level is \"{1}\", there is no 一、: the levels are 一、 （一） 1. （1）.");

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        int[] levels = new int[context.Blocks.Count];
        HashSet<(int Above, int Level)> reported = [];
        foreach (NoticeBlock block in context.Blocks)
        {
            int above = block.Parent < 0 ? 0 : levels[block.Parent];
            Ordinal? ordinal = (block.Block as Section)?.Ordinal;
            int level = ordinal?.Style is >= OrdinalStyle.Chinese and <= OrdinalStyle.ArabicParenthesized ? (int)ordinal.Style : 0;
            levels[block.Index] = level == 0 ? above : level;
            if (level > above + 1 && reported.Add((above, level)))
            {
                context.Report(block.Path.Append("ordinal"), null, [Usual(above), ordinal!.Text], default, above == 0 ? First : null);
            }
        }
    }

    private static string Usual(int level) => level == 0 ? "" : Ordinal.Create(1, (OrdinalStyle)level).Text;
}
