using static RectificationModel.Tests.Validation.SoundNotice;

namespace RectificationModel.Tests.Validation;

internal static partial class RuleSamples
{
    private static IEnumerable<RuleSample> Privacy =>
    [
        Fires("RN6004", "a name before the measure", WithText("严肃问责。给予王建民党内警告处分。"), FirstText),
        Fires("RN6004", "a name of two characters", WithText("严肃问责，对陈光进行诫勉谈话。"), FirstText),
        Silent("RN6004", "no measure against a person", Create()),
        NearMiss("RN6004", "a name made unreadable", WithText("给予王某某党内警告处分。")),
        NearMiss("RN6004", "no name", WithText("给予相关同志党内警告处分，对2名责任人进行批评教育。")),
        NearMiss("RN6004", "a body", WithText("对高校进行通报批评，约谈单位负责人3人。")),
        NearMiss("RN6004", "a name away from any measure", WithText("由王建民同志牵头落实。")),
        Fires("RN6005", "an identity number with its check character", WithText("核对身份证11010519491231002X。"), FirstText),
        Fires("RN6005", "a bank card", WithText("退至6222020000000000000账户。"), FirstText),
        Fires("RN6005", "a private mobile", WithText("核实王某（13800000000）反映的问题。"), FirstText),
        Fires("RN6005", "a mobile as the contact is at most a note", Create() with { Closing = ["监督电话：0799-5550121、13800000000。"] }, "/closing/0"),
        Silent("RN6005", "an office phone", Create()),
        NearMiss("RN6005", "a false check character", WithText("核对编号110105194912310021。")),
        NearMiss("RN6005", "an amount", WithText("投资13800000000元。")),
        NearMiss("RN6005", "a longer number", WithText("项目代码138000000001234。")),
        NearMiss("RN6005", "a code with letters", WithText("统一社会信用代码91430000MA4L000000。")),
        Fires("RN6009", "a mark at the head", Create() with { Classification = "机密★3年" }, "/classification"),
        Fires("RN6009", "a mark in the text", WithMeasures(new Paragraph("内部资料 注意保存")), "/body/0/blocks/0/blocks/0/text"),
        Silent("RN6009", "no mark", Create()),
        NearMiss("RN6009", "a mark of urgency", Create() with { Classification = "特急" }),
        NearMiss("RN6009", "secrets as a subject", WithText("组织保守国家秘密教育，清理内部资料36份。")),
        NearMiss("RN6009", "a sentence that begins with 内部资料", WithText("内部资料管理得到加强。")),
    ];
}
