using static RectificationModel.Tests.Validation.SoundNotice;

namespace RectificationModel.Tests.Validation;

internal static partial class RuleSamples
{
    private static IEnumerable<RuleSample> Terms =>
    [
        Fires("RN5002", "a term with and without quotes", WithText("开展“回头看”12次，对库房回头看发现的缺口进行补齐。"), FirstText),
        Silent("RN5002", "no quotes", Create()),
        NearMiss("RN5002", "quoted throughout", WithText("开展“回头看”12次，对“回头看”发现的缺口进行补齐。")),
        NearMiss("RN5002", "within a title", WithText("开展“回头看”12次，印发《库房检查回头看办法》。")),
        NearMiss("RN5002", "a word of two characters", WithText("清退“红包”12个，上交红包3个。")),
        Fires("RN5003", "with and without 制", WithText("落实“三审制”，通过“三审”严格把关12次。"), FirstText),
        Silent("RN5003", "no coined terms", Create()),
        NearMiss("RN5003", "two terms", WithText("落实“三审制”，实行“双签字”12次。")),
        Fires("RN5004", "leading zeros", Dated("2022年12月05日", new(2022, 12, 5)), "/signature/date"),
        Fires("RN5004", "Chinese numerals", Dated("二〇二二年十二月十五日", new(2022, 12, 15)), "/signature/date"),
        Silent("RN5004", "in full", Create()),
        NearMiss("RN5004", "zeros that belong to the number", Create() with { Signature = Create().Signature! with { Date = new(2022, 10, 20) } }),
        NearMiss("RN5004", "spaces are no zeros", Dated("2022年12月15日 ", new(2022, 12, 15))),
        Fires("RN5006", "square brackets", WithText("印发《档案库房管理办法》（清档发[2022]3号）。"), FirstText),
        Fires("RN5006", "（试行） outside the title", WithText("印发《档案库房管理办法》（试行）。"), FirstText),
        Silent("RN5006", "no numbers", Create()),
        NearMiss("RN5006", "〔〕 and （试行） inside", WithText("印发《档案库房管理办法（试行）》（清档发〔2022〕3号）。")),
        NearMiss("RN5006", "the number of a court case", WithText("（2022）清01民初3号案件已结，检查库房12次。")),
        NearMiss("RN5006", "a year in brackets", WithText("对照清单（2022）检查库房12次。")),
        Fires("RN6008", "general wording alone", Opened("按照党务公开原则和巡察工作有关要求，现将整改进展情况通报如下。"), "/preamble/0"),
        Silent("RN6008", "a rule is named", Create()),
        NearMiss("RN6008", "a rule without 《》", Opened("按照党务公开条例要求，现将整改进展情况通报如下。")),
        NearMiss("RN6008", "the closing names it", Opened("现将整改进展情况通报如下。") with { Closing = [Create().Closing[0], "本通报依据《清和县巡察整改公开办法》发布。"] }),
        NearMiss("RN6008", "a letter", Opened("现将整改情况函告如下。") with { Addressees = ["市审计局"] }),
    ];

    private static RectificationNotice Dated(string text, DateOnly date) => Create() with { Signature = Create().Signature! with { Date = date, DateText = text } };
}
