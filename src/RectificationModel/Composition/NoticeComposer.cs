using RectificationModel.Parsing;
using RectificationModel.Parsing.Fields;

namespace RectificationModel.Composition;

/// <summary>
/// Completes a notice for publication: what the official form needs and the author left out is written from the facts, and typed views are
/// filled from prose by the parser's own readers, so that a composed notice reads back as itself.
/// </summary>
internal static class NoticeComposer
{
    public static RectificationNotice Compose(RectificationNotice notice, OrdinalLevels levels)
    {
        RectificationNotice composed = notice with
        {
            Body = new BlockComposer(levels).Compose(notice.Body, OrdinalStyle.Other),
            PublicPeriod = TailComposer.Period(notice.PublicPeriod),
            AttachmentsCaption = notice.Attachments.IsEmpty || notice.AttachmentsCaption == Captions.Attachments ? null : notice.AttachmentsCaption,
            Signature = TailComposer.Signature(notice.Signature),
            Notes = TailComposer.Notes(notice.Notes, notice.Signature),
        };
        composed = ClosingWriter.AddMissing(OpeningWriter.AddMissing(composed));
        return composed.PublicPeriod is null ? composed with { PublicPeriod = NoticeViews.Period(composed) } : composed;
    }
}
