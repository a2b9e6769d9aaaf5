namespace RectificationModel.Rendering.Summary;

/// <summary>Tells a reader in a line or a paragraph what a notice reports: how many issues, how far they are, how many measures, when it was published.</summary>
public static class NoticeSummary
{
    /// <summary>The summary of a notice: 三个问题，一个已完成并长期坚持，两个已完成；措施10条；反馈后137天公布.</summary>
    /// <remarks>
    /// <para>It counts the issues whose state can be told: one that only groups deeper issues and states no progress of its own is left out. The date of signature (成文日期) is taken for the day
    /// of publication. Counts of issues are words where there are ten issues at most, and figures where there are more.</para>
    /// <para>No line break, no culture and no clock of the machine: the same notice and options give the same text everywhere.</para>
    /// </remarks>
    /// <param name="notice">The notice.</param>
    /// <param name="options">The language, the length and today; null for <see cref="NoticeSummaryOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> is null.</exception>
    public static string ToSummary(this RectificationNotice notice, NoticeSummaryOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(notice);
        options ??= NoticeSummaryOptions.Default;
        SummaryFigures figures = SummaryFigures.Of(notice, options.Today);
        return (options.Language, options.Length) switch
        {
            (NoticeLanguage.English, SummaryLength.Line) => EnglishSummary.Line(figures),
            (NoticeLanguage.English, _) => EnglishSummary.Paragraph(figures),
            (_, SummaryLength.Line) => ChineseSummary.Line(figures),
            _ => ChineseSummary.Paragraph(figures),
        };
    }
}
