using System.Buffers;

namespace RectificationModel.Validation.Rules;

/// <summary>RN2006: a sentence about the state (该问题正在整改。) agrees with the state that the label gives.</summary>
public sealed class AgreeLabelAndText() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Warning,
        new("进度标注与正文一致", "Agree label and text"),
        new("整改进度标为“{0}”，正文却写“{1}”：请核对。", "The label says \"{0}\", the text says \"{1}\": check both.")),
    RuleBasis.Logic)
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN2006";

    // 该问题已完成整改并长期坚持: a longer sentence tells of more than the state.
    private const int LongestSentence = 24;

    private static readonly SearchValues<char> Cuts = Wording.Cuts("。；");
    private static readonly SearchValues<char> Pointers = SearchValues.Create("该此本述該");
    private static readonly string[] Subjects = ["该问题", "此问题", "该项问题", "本问题", "上述问题", "该事项", "该项任务", "目前该问题", "目前，该问题", "該問題", "此問題", "該項問題", "本問題", "上述問題"];

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (NoticeBlock issue in context.Issues)
        {
            if (((RectificationIssue)issue.Block).Progress is { Place: not ProgressPlace.Text } progress)
            {
                foreach (NoticeBlock prose in context.ProseOf(issue))
                {
                    CheckText(context, issue, progress, prose);
                }
            }
        }
    }

    private static void CheckText(NoticeRuleContext context, NoticeBlock issue, ProgressState progress, NoticeBlock prose)
    {
        string text = Wording.TextOf(prose.Block);
        if (!text.AsSpan().ContainsAny(Pointers))
        {
            return;
        }

        foreach (TextSpan sentence in Wording.Pieces(text, Cuts))
        {
            ReadOnlySpan<char> words = text.AsSpan(sentence.Start, sentence.Length).Trim();
            if (words.Length <= LongestSentence && StartsWithSubject(words) && Contradict(progress.Completion, ProgressState.Of(words.ToString()).Completion))
            {
                context.Report(prose.Path.Append("text"), sentence, [progress.Label, words.ToString()], [issue.Path.Append("progress").Append("label")]);
            }
        }
    }

    private static bool StartsWithSubject(ReadOnlySpan<char> words)
    {
        foreach (string subject in Subjects)
        {
            if (words.StartsWith(subject))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Contradict(Completion label, Completion text) => (Rank(label), Rank(text)) is ( > 0, > 0) and (int a, int b) && a != b;

    // Basically completed and partly completed lie between, and are worded too freely to contradict.
    private static int Rank(Completion completion) => completion switch
    {
        Completion.Completed => 2,
        Completion.InProgress or Completion.NotCompleted or Completion.NotStarted => 1,
        _ => 0,
    };
}
