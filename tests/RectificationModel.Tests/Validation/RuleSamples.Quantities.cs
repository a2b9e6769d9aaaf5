using static RectificationModel.Tests.Validation.SoundNotice;

namespace RectificationModel.Tests.Validation;

internal static partial class RuleSamples
{
    private static IEnumerable<RuleSample> Quantities =>
    [
        Fires("RN4004", "approximate counts", WithText("检查库房200余次，提交建议190多条。"), FirstText),
        Silent("RN4004", "exact counts", Create()),
        NearMiss("RN4004", "a limit is no approximate count", WithText("对5万元以上的采购集体研究，检查库房12次。")),
        Fires("RN4005", "近…余", WithText("检查库房近200余次。"), FirstText),
        Fires("RN4005", "约…左右", WithText("检查库房约200次左右。"), FirstText),
        Silent("RN4005", "no approximation", Create()),
        NearMiss("RN4005", "one word of approximation", WithText("检查库房近200次，更换防火柜30余组。")),
        NearMiss("RN4005", "近年来 is no approximation", WithText("近年来检查库房20余次。")),
        Fires("RN4006", "a number without a classifier", WithText("收集问题35，已办结。检查库房12次。"), FirstText),
        Silent("RN4006", "all numbers have one", Create()),
        NearMiss("RN4006", "the number of a problem", WithText("对照问题1、问题2，检查库房12次。")),
        NearMiss("RN4006", "a list of classifiers", WithText("收集问题35个、意见12条。")),
        Fires("RN4007", "a fall without a comparison", WithText("2022年前10个月，发文数量下降15%。"), FirstText),
        Silent("RN4007", "no change", Create()),
        NearMiss("RN4007", "同比", WithText("2022年前10个月，发文数量同比下降15%。")),
        NearMiss("RN4007", "from … to …", WithText("合格率由80%提高到95%，提高15个百分点。")),
        NearMiss("RN4007", "what was cut is named", WithText("管理岗位精简8.5%。")),
        Fires("RN4008", "problems in 起", WithText("发现问题200起。"), FirstText),
        Silent("RN4008", "usual classifiers", Create()),
        NearMiss("RN4008", "cases in 起", WithText("办理案件20起，发现问题200个。")),
        Fires("RN4009", "a hyphen between years", WithText("对2020-2021年档案进行归档。"), FirstText),
        Fires("RN4009", "a hyphen between numbers", WithText("抽查库房20-30次。"), FirstText),
        Silent("RN4009", "no range with a hyphen", Create()),
        NearMiss("RN4009", "至", WithText("对2020至2021年档案进行归档，抽查库房20至30次。")),
        NearMiss("RN4009", "a day of ISO 8601 and a phone number", WithText("2022-07-12检查库房，电话0799-5550121。")),
        Fires("RN4010", "Han and Arabic digits of one kind", WithText("召开会议三次，召开会议5次。"), FirstText),
        Silent("RN4010", "Arabic digits alone", Create()),
        NearMiss("RN4010", "两 beside Arabic digits", WithText("约谈两人，诫勉3人。")),
        NearMiss("RN4010", "two kinds", WithText("成立三个小组，检查库房5次。")),
        Fires("RN4011", "元 beside 万元", WithText("清退津贴665700元、补贴146万元。"), FirstText),
        Silent("RN4011", "no money", Create()),
        NearMiss("RN4011", "each in the unit of its size", WithText("上缴财政1.62亿元、归还8650万元、统筹1.21亿元。")),
        NearMiss("RN4011", "two sentences", WithText("清退津贴665700元。追缴补贴146万元。")),
    ];
}
