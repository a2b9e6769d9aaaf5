namespace RectificationModel.Validation.Rules;

/// <summary>RN1001: the notice has a title that names its genre (GB/T 9704-2012, 7.3.1).</summary>
public sealed class RequireTitle() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Warning,
        new("应有标明文种的标题", "Require a title with a genre"),
        new("没有标题：请写明发文机关、事由和文种（如“关于巡察整改进展情况的通报”）。", "There is no title: give the organ, the subject and the genre.")),
    RuleBasis.Standard,
    RuleSeverities.Publication(DiagnosticSeverity.Warning, DiagnosticSeverity.Error))
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN1001";

    private static readonly LocalizedText NoGenre = new("标题“{0}”没有文种：请写明通报、公告、公示、报告等。", "The title \"{0}\" names no genre: add 通报, 公告, 公示, 报告 or the like.");

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        NoticeTitle title = context.Notice.Title;
        NoticePath path = NoticePath.Root.Append("title");
        if (title.Lines.IsEmpty)
        {
            context.Report(path);
        }
        else if (title.Genre is null)
        {
            context.Report(path.Append("lines").Append(title.Lines.Count - 1), null, [title.ToString()], default, NoGenre);
        }
    }
}
