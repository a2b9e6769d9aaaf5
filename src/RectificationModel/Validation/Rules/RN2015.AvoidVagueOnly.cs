using System.Buffers;

namespace RectificationModel.Validation.Rules;

/// <summary>RN2015: a measure tells of more than 进一步 and 不断: what was done, under which rule, how often, by when.</summary>
public sealed class AvoidVagueOnly() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Note,
        new("措施不止于空泛表述", "Avoid vagueness alone"),
        new("这条措施写“{0}”，没有写明做了什么、依据什么、多少、何时：可补充具体内容。", "The measure says \"{0}\" and not what was done, by which rule, how much or when: be specific.")),
    RuleBasis.Practice)
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN2015";

    private static readonly string[] Adverbs = ["进一步", "不断", "切实", "大力", "着力", "扎实", "努力", "积极", "持续", "深入"];

    // A deed, a quoted name or a list of what is meant is something to go by.
    private static readonly string[] Deeds =
    [
        "召开", "印发", "出台", "制定", "修订", "约谈", "清退", "建成", "完成", "开通", "成立", "组建", "签订", "立案", "追缴", "举办", "编制", "编印", "拆除", "上线", "通报", "聘请", "选派", "配备", "每日", "每周", "每月", "每季度", "每年", "归档", "认定",
    ];

    // The signs alone of a deed or a name; looked for first, as most measures have one.
    private static readonly SearchValues<char> DeedSigns = SearchValues.Create("已了《“");

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (NoticeBlock block in context.Blocks)
        {
            if (block.Block is RectificationMeasure measure && !measure.Text.AsSpan().ContainsAny(DeedSigns) && Wording.FirstOf(measure.Text, Adverbs) is string adverb && !Wording.ContainsAny(measure.Text, Deeds)
                && context.SectionOf(block)?.Block is RectificationIssue && !FactText.IsAt(context.FactTexts, block.Path.Append("text")))
            {
                context.Report(block.Path.Append("text"), new(measure.Text.IndexOf(adverb, StringComparison.Ordinal), adverb.Length), [adverb]);
            }
        }
    }
}
