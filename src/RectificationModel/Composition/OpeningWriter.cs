using RectificationModel.Parsing;

namespace RectificationModel.Composition;

/// <summary>Writes what title and opening should tell of the inspection and do not, from its facts; and fills those facts from what they tell.</summary>
internal static class OpeningWriter
{
    public static RectificationNotice AddMissing(RectificationNotice notice)
    {
        Inspection? told = NoticeViews.Inspection(notice);
        if (notice.Inspection is not Inspection given || given == told)
        {
            return notice.Inspection is null ? notice with { Inspection = told } : notice;
        }

        if (!notice.Preamble.IsEmpty && TellsFacts(told))
        {
            return notice with { Inspection = Fill(given, told) };
        }

        RectificationNotice written = notice with
        {
            Title = notice.Title.Lines.IsEmpty ? notice.Title with { Lines = Title(notice, given) } : notice.Title,
            Preamble = notice.Preamble.IsEmpty ? [InspectionWording.Opening(given)] : TellsFacts(given) ? [InspectionWording.Facts(given), .. notice.Preamble] : notice.Preamble,
        };
        return written with { Inspection = Fill(given, NoticeViews.Inspection(written)) };
    }

    private static bool TellsFacts(Inspection? inspection) =>
        inspection is { Teams.IsEmpty: false } or { Inspected.IsEmpty: false } or { Period: not null } or { FeedbackOn: not null } or { Authority: not null };

    private static Inspection Fill(Inspection given, Inspection? told) => told is null ? given : given with
    {
        Authority = given.Authority ?? told.Authority,
        Teams = given.Teams.IsEmpty ? told.Teams : given.Teams,
        Inspected = given.Inspected.IsEmpty ? told.Inspected : given.Inspected,
        Period = given.Period ?? told.Period,
        FeedbackOn = given.FeedbackOn ?? told.FeedbackOn,
        LegalBasis = given.LegalBasis.IsEmpty ? told.LegalBasis : given.LegalBasis,
    };

    // The organ that signs, else the one that was inspected, where there is but one.
    private static ValueList<string> Title(RectificationNotice notice, Inspection inspection)
    {
        string? issuer = notice.Signature is { Signers: { Count: 1 } signers } ? signers[0] : inspection.Inspected.AsSpan() is [string inspected] ? inspected : null;
        return NoticeTitle.For(issuer, $"{InspectionWording.Act(inspection.Kind)}整改进展情况", NoticeGenre.Notice).Lines;
    }
}
