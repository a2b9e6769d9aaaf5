using static RectificationModel.Tests.Validation.SoundNotice;

namespace RectificationModel.Tests.Validation;

internal static partial class RuleSamples
{
    private static IEnumerable<RuleSample> Conversion =>
    [
        Fires("RN1006", "a heading about organisation", WithIssue(1, issue => issue with { Heading = "党组书记组织落实整改情况", Progress = null }), "/body/1/heading"),
        Silent("RN1006", "problems", Create()),
        NearMiss("RN1006", "it has a state of its own", WithIssue(1, issue => issue with { Heading = "党组书记组织落实整改情况" })),
        NearMiss("RN1006", "it names a problem", WithIssue(1, issue => issue with { Heading = "关于查档服务不到位问题的整改情况", Progress = null })),
        Fires("RN1013", "年 and 月 are lost", WithText("2022915日检查库房12次。"), FirstText),
        Fires("RN1013", "月 is lost", WithText("2022年1231日检查库房12次。"), FirstText),
        Fires("RN1013", "a question mark for a character", WithText("整改?，检查库房12次。"), FirstText),
        Fires("RN1013", "a replacement character", WithText("检查库\uFFFD12次。"), FirstText),
        Silent("RN1013", "nothing is lost", Create()),
        NearMiss("RN1013", "a whole date and a code", WithText("2022年9月15日检查库房，编号20220915。")),
        NearMiss("RN1013", "a question", WithText("围绕“档案怎么管?”讨论12次。")),
        Fires("RN1017", "a line break", WithText("检查库房12次。\n更换防火柜36组。"), FirstText),
        Fires("RN1017", "a paragraph that opens like a heading", WithIssue(0, issue => issue with { Blocks = [new Paragraph("二、关于查档服务的问题")] }), "/body/0/blocks/0/text"),
        Silent("RN1017", "plain texts", Create()),
        NearMiss("RN1017", "an ordinal within a sentence", WithText("对照清单第一、第二部分检查库房12次。")),
        NearMiss("RN1017", "a marker within quotes", WithText("围绕“一是讲清、二是讲活”的要求检查库房12次。")),
    ];
}
