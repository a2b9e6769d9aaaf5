namespace RectificationModel.Validation.Rules;

/// <summary>RN6009: no mark of secrecy and no 内部资料 stands on what is made public (政府信息公开条例, 14). A mark of urgency is none.</summary>
public sealed class BlockSecretMark() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Error,
        new("公开文稿不带密级", "Block marks of secrecy"),
        new("公开的文稿带有“{0}”标记：请确认是否可以公开，可以公开的删去标记。", "What is to be public is marked \"{0}\": make sure that it may be published, and then take the mark out.")),
    RuleBasis.Law,
    new RuleSeverities { PublishGate = DiagnosticSeverity.Error })
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN6009";

    private static readonly string[] Levels = ["绝密", "机密", "秘密", "内部"];

    // As a line of its own or with the star of a mark; 保守国家秘密 in a sentence is none.
    private static readonly string[] Marks = ["绝密★", "机密★", "秘密★", "绝密☆", "机密☆", "秘密☆", "内部资料", "内部文件", "内部材料", "不得外传", "注意保存"];

    private static readonly string[] Lines = ["绝密", "机密", "秘密", "内部资料", "内部文件", "内部材料"];

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (NoticeText text in context.Texts)
        {
            bool head = text.Path.Parent?.Parent is null && text.Path.Name == "classification";
            if ((head ? Wording.FirstOf(text.Text, Levels) : MarkIn(text.Text)) is string mark)
            {
                context.Report(text.Path, new(text.Text.IndexOf(mark, StringComparison.Ordinal), mark.Length), [mark]);
            }
        }
    }

    private static string? MarkIn(string text)
    {
        const int longestMark = 16;
        ReadOnlySpan<char> line = text.AsSpan().Trim(" 　()（）【】[]");
        return Wording.FirstOf(text, Marks.AsSpan(0, 6)) ?? (line.Length > longestMark ? null : StartOf(line));
    }

    private static string? StartOf(ReadOnlySpan<char> line)
    {
        foreach (string mark in Lines)
        {
            if (line.SequenceEqual(mark) || (mark.Length > 2 && line.StartsWith(mark) && (Wording.ContainsAny(line, Marks.AsSpan(9)) || line.Length == mark.Length)))
            {
                return mark;
            }
        }

        return null;
    }
}
