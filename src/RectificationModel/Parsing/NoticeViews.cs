using RectificationModel.Parsing.Fields;

namespace RectificationModel.Parsing;

/// <summary>The typed members that are views of prose: read from a notice's own texts, by the parser and by <c>Compose()</c> alike.</summary>
internal static class NoticeViews
{
    /// <summary>The notice with those views filled that it does not have yet.</summary>
    public static RectificationNotice Fill(RectificationNotice notice) => notice with
    {
        Inspection = notice.Inspection ?? InspectionReader.Read(notice.Title.Lines, notice.Preamble),
        PublicPeriod = notice.PublicPeriod ?? Period(notice),
    };

    private static PublicPeriod? Period(RectificationNotice notice)
    {
        foreach (string text in Prose(notice))
        {
            if (PublicPeriodReader.Read(text) is PublicPeriod period)
            {
                return period;
            }
        }

        return null;
    }

    /// <summary>The prose that speaks to the reader: the closing, the notes, and paragraphs of the body.</summary>
    internal static IEnumerable<string> Prose(RectificationNotice notice) =>
        [.. notice.Descendants<Paragraph>().Select(static p => p.Text), .. notice.Closing, .. notice.Notes];
}
