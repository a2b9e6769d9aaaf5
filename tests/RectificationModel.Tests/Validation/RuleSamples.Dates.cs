using static RectificationModel.Tests.Validation.SoundNotice;

namespace RectificationModel.Tests.Validation;

internal static partial class RuleSamples
{
    private static IEnumerable<RuleSample> Dates =>
    [
        Fires("RN3001", "feedback before the end", Inspected(new(2022, 3, 7), new(2022, 5, 20), new(2022, 5, 6)), "/inspection/feedbackOn"),
        Fires("RN3001", "the end before the start", Inspected(new(2022, 5, 20), new(2022, 3, 7), new(2022, 6, 30)), "/preamble/0"),
        Fires("RN3001", "signed before the feedback", Create() with { Signature = Create().Signature! with { Date = new(2022, 6, 15) } }, "/signature/date"),
        Fires("RN3001", "signed before the end of an inspection without feedback", Inspected(new(2022, 3, 7), new(2023, 5, 20), null), "/signature/date"),
        Silent("RN3001", "all in order", Create()),
        NearMiss("RN3001", "feedback on the last day, signed on the same", Inspected(new(2022, 3, 7), new(2022, 12, 15), new(2022, 12, 15))),
        NearMiss("RN3001", "a year that is not printed and fits as the next", Inspected(new(2021, 11, 7), new(2021, 12, 20), new(2021, 1, 12)) with { Preamble = ["2021年11月7日至12月20日，县委第二巡察组对县档案馆党组进行了巡察。1月12日反馈了巡察意见。"] }),
        Fires("RN3001", "a year that is not printed and does not fit as the next", Inspected(new(2022, 3, 7), new(2022, 5, 20), new(2022, 5, 6)) with { Preamble = ["2022年3月7日至5月20日，县委第二巡察组对县档案馆党组进行了巡察。5月6日反馈了巡察意见。"] }, "/preamble/0"),
        NearMiss("RN3001", "vague dates are not known", Create() with { Inspection = Create().Inspection! with { Period = null, FeedbackOn = null } }),
    ];

    private static RectificationNotice Inspected(DateOnly start, DateOnly end, DateOnly? feedback) =>
        Create() with { Inspection = Create().Inspection! with { Period = new(start, end), FeedbackOn = feedback } };
}
