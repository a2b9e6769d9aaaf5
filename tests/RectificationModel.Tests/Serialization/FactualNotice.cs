using RectificationModel.Facts;
using RectificationModel.Serialization;

namespace RectificationModel.Tests.Serialization;

/// <summary>A notice whose prose has a fact of every kind.</summary>
internal static class FactualNotice
{
    public static RectificationNotice Notice { get; } = new()
    {
        Title = NoticeTitle.For("青溪县水利局党组", "巡察整改进展情况", NoticeGenre.Notice),
        Preamble = ["2023年3月6日至5月19日，县委第二巡察组进行了巡察。截至2023年10月底，反馈的20个问题已完成整改15个、正在整改5个，整改完成率75%。"],
        Body =
        [
            new RectificationIssue
            {
                Heading = "关于意见办理不及时的问题",
                Progress = ProgressState.Completed,
                Blocks = [new RectificationMeasure("规范流程。修订《意见办理办法（试行）》（青水〔2023〕3号），办结意见27条，平均用时由45天下降至12天，群众满意率提高5.5个百分点；8月16日起追缴资金66.57万元。")],
            },
        ],
        Closing = ["联系电话：0700-5550123。"],
        Signature = new() { Signers = ["青溪县水利局党组"], Date = new(2023, 12, 8) },
    };

    public static string Json { get; } = NoticeJson.Serialize(Notice, new() { IncludeFacts = true });

    public static FactKind[] Kinds { get; } = [.. Notice.Facts().Select(fact => fact.Kind).Distinct().Order()];
}
