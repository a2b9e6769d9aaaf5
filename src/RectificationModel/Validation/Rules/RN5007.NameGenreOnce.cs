using RectificationModel.Language;

namespace RectificationModel.Validation.Rules;

/// <summary>RN5007: the text calls the notice what its title calls it: 现将…通报如下 under a 通报.</summary>
public sealed class NameGenreOnce() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Note,
        new("文种前后一致", "Name one genre"),
        new("标题文种为“{0}”，正文写“{1}”：请统一。", "The title says {0}, the text \"{1}\": use one genre.")),
    RuleBasis.Practice,
    RuleSeverities.Publication(DiagnosticSeverity.Note, DiagnosticSeverity.Note))
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN5007";

    private static readonly string[] Genres = ["通报", "公告", "公示", "通告", "报告", "说明"];

    // {0} is a genre: how a text speaks of itself.
    private static readonly (string Before, string After)[] Forms = [("", "如下"), ("予以", "。"), ("予以", "，"), ("本", "")];

    // Under each genre, how a text would speak of itself as another.
    private static readonly (string Genre, string[] Phrases)[] Others = [.. Genres.Select(genre => (genre, Phrases(genre).ToArray()))];

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Notice.Title.Genre is not string genre || Array.Find(Others, other => Simplified.Fold(genre).EndsWith(other.Genre, StringComparison.Ordinal)) is not { Phrases: string[] phrases })
        {
            return;
        }

        for (int i = 0; i < context.Notice.Preamble.Count; i++)
        {
            string text = context.Notice.Preamble[i];
            foreach (string phrase in phrases)
            {
                if (text.IndexOf(phrase, StringComparison.Ordinal) is int start and >= 0)
                {
                    context.Report(NoticePath.Root.Append("preamble").Append(i), new(start, phrase.Length), [genre, phrase.TrimEnd('。', '，')], [NoticePath.Root.Append("title").Append("lines").Append(context.Notice.Title.Lines.Count - 1)]);
                }
            }
        }
    }

    // 说明如下 and 报告如下 are ways to begin under any genre of the same hand; the others name the genre.
    private static IEnumerable<string> Phrases(string genre) =>
        from other in Genres
        where !genre.EndsWith(other, StringComparison.Ordinal)
        from form in Forms
        where other is not ("说明" or "报告") || form.Before == "本"
        select form.Before + other + form.After;
}
