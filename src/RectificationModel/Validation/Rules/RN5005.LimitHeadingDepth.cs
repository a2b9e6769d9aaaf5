namespace RectificationModel.Validation.Rules;

/// <summary>RN5005: there are at most four levels of headings (GB/T 9704-2012, 7.3.3). Reported once.</summary>
public sealed class LimitHeadingDepth() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Warning,
        new("标题层次不超过四层", "Limit the depth of headings"),
        new("标题层次达到第{0}层，公文一般不超过四层：请精简层次。", "The headings go {0} levels deep, official documents four: use fewer levels.")),
    RuleBasis.Standard,
    new RuleSeverities { PublishGate = DiagnosticSeverity.Warning })
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN5005";

    private const int Deepest = 4;

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        int[] depths = new int[context.Blocks.Count];
        foreach (NoticeBlock block in context.Blocks)
        {
            int above = block.Parent < 0 ? 0 : depths[block.Parent];
            depths[block.Index] = above + (block.Block is Section ? 1 : 0);
        }

        int deepest = depths.Length == 0 ? 0 : depths.Max();
        if (deepest > Deepest)
        {
            NoticeBlock block = context.Blocks[Array.IndexOf(depths, deepest)];
            context.Report(block.Path.Append("heading"), null, [deepest.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        }
    }
}
