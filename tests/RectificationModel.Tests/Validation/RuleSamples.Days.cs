using static RectificationModel.Tests.Validation.SoundNotice;

namespace RectificationModel.Tests.Validation;

internal static partial class RuleSamples
{
    private static IEnumerable<RuleSample> Days =>
    [
        Fires("RN3002", "the end of a range", Opened("2022年3月7日至5月20日，县委第二巡察组进行了巡察。"), "/preamble/0"),
        Fires("RN3002", "a day that takes the year from the one before", Opened("2022年3月7日开始巡察，6月30日反馈了意见。"), "/preamble/0"),
        Silent("RN3002", "all years are printed", Create()),
        NearMiss("RN3002", "a range of years", Opened("2021至2022年，县委第二巡察组进行了巡察。")),
        NearMiss("RN3002", "the narrative below", WithText("2022年7月12日检查库房，8月3日更换防火柜36组。")),
        Fires("RN3003", "the thirty-first of June", WithText("2022年6月31日检查库房。"), FirstText),
        Silent("RN3003", "days of the calendar", Create()),
        NearMiss("RN3003", "the twenty-ninth of a leap year", WithText("对2020年2月29日的记录进行核对。")),
        NearMiss("RN3003", "a date that lost characters", WithText("2022615日检查库房。")),
        Fires("RN3004", "44 days for 45", WithText("2022年3月5日至4月18日，为期44天，检查库房12次。"), FirstText),
        Fires("RN3004", "ten days for seven", Shown(10, DayKind.Calendar), "/publicPeriod/days"),
        Fires("RN3004", "more working days than Mondays to Fridays", WithText("2022年7月11日至7月17日（共6个工作日）公示。"), FirstText),
        Silent("RN3004", "no period", Create()),
        NearMiss("RN3004", "both ends are counted", WithText("2022年3月5日至4月18日，为期45天，检查库房12次。")),
        NearMiss("RN3004", "working days with a holiday", WithText("2022年9月26日至10月14日（共10个工作日）公示。")),
        Fires("RN3004", "the days behind what was done in them", WithText("2022年4月8日至4月22日，检查组对库房开展了为期14天的检查。"), FirstText),
        NearMiss("RN3004", "the right days behind what was done in them", WithText("2022年4月8日至4月22日，检查组对库房开展了为期15天的检查。")),
        NearMiss("RN3004", "days of something else", WithText("2022年3月5日至4月18日开展整治，培训3天。")),
        NearMiss("RN3004", "a period that holds", Shown(7, DayKind.Calendar)),
        Fires("RN3006", "more than a year", Create() with { Signature = Create().Signature! with { Date = new(2023, 7, 15) } }, "/signature/date"),
        Silent("RN3006", "half a year", Create()),
        NearMiss("RN3006", "a year to the day", Create() with { Signature = Create().Signature! with { Date = new(2023, 6, 30) } }),
        Fires("RN3010", "done after the notice", WithText("已于2023年3月12日印发《档案库房管理办法》。"), FirstText),
        Fires("RN3010", "held after the notice", WithText("2023年1月12日召开专题会议1次。"), FirstText),
        Silent("RN3010", "all before the notice", Create()),
        Fires("RN3010", "a state of a day to come", WithText("截至2023年1月31日，已更换库房设备36组。"), FirstText),
        NearMiss("RN3010", "a state of a day before", WithText("截至2022年10月31日，已更换库房设备36组。")),
        NearMiss("RN3010", "a plan up to a day to come", WithText("截至2023年1月31日，将更换库房设备36组，已列入年度安排。")),
        NearMiss("RN3010", "a plan", WithText("计划于2023年1月12日召开专题会议1次。")),
        NearMiss("RN3010", "a time limit", WithText("确保2023年3月底前完成更换36组。")),
        NearMiss("RN3010", "a day without a year", WithText("2022年7月召开会议2次，1月12日印发《档案库房管理办法》。")),
        Fires("RN3011", "totals without a day", Told("反馈问题3个，已完成整改2个，正在整改1个。"), "/preamble/1"),
        Silent("RN3011", "no totals", Create()),
        NearMiss("RN3011", "截至", Told("截至2022年11月底，反馈问题3个，已完成整改2个，正在整改1个。")),
        NearMiss("RN3011", "figures of a measure", WithText("收集问题18个，已解决18个。")),
    ];

    private static RectificationNotice Shown(int days, DayKind kind) =>
        Create() with { PublicPeriod = new() { Start = new(2022, 12, 15), End = new(2022, 12, 21), Days = days, DayKind = kind, Text = "自即日起" } };
}
