using static RectificationModel.Tests.Validation.SoundNotice;

namespace RectificationModel.Tests.Validation;

internal static partial class RuleSamples
{
    private static IEnumerable<RuleSample> Sums =>
    [
        Fires("RN4001", "the parts are more than the total", Told("反馈问题697个，已完成整改689个，正在整改4个，未完成5个。"), "/preamble/1"),
        Fires("RN4001", "the parts are less than the total", Told("反馈问题25个，已完成整改19个，正在整改5个。"), "/preamble/1"),
        Fires("RN4001", "amounts of money", Told("问题金额4.28亿元中，整改到位3.95亿元，尚未整改到位0.63亿元。"), "/preamble/1"),
        Silent("RN4001", "the parts make the total", Told("反馈问题697个，已完成整改688个，正在整改4个，未完成5个。")),
        NearMiss("RN4001", "only what is done", Told("收集意见52条，已办结39条。")),
        NearMiss("RN4001", "the rest has no state", Told("反馈问题25个，已完成整改19个，正在整改4个，其余2个另案处理。")),
        NearMiss("RN4001", "a part of a part in brackets", Told("反馈问题25个，已完成整改15个，正在整改10个（含部分整改4个）。")),
        NearMiss("RN4001", "a part within another", Told("反馈问题25个，已完成整改25个，其中需长期坚持的5个。")),
        NearMiss("RN4001", "an approximate total", Told("反馈问题200余个，已完成整改180个，正在整改12个。")),
        Fires("RN4002", "a rate of other figures", Told("反馈任务156项，已完成148项，正在推进8项，完成率96.2%。"), "/preamble/1"),
        Fires("RN4002", "digits of a rate turned round", Told("反馈问题697个，已完成整改688个，整改完成率98.17%。"), "/preamble/1"),
        Fires("RN4002", "a difference of points", WithText("合格率由86.2%提升至91.7%，提高6.5个百分点。"), FirstText),
        Fires("RN4002", "a fall in percent", WithText("平均浓度由36微克降至31微克，下降23.9%。"), FirstText),
        Fires("RN4002", "down where the word says up", WithText("合格率由91.7%提升至86.2%。"), FirstText),
        Silent("RN4002", "rates of their figures", Told("反馈问题697个，已完成整改688个，整改完成率98.71%。")),
        NearMiss("RN4002", "rounded", Told("反馈问题612个，已完成整改571个，正在整改41个，整改完成率93.3%。")),
        NearMiss("RN4002", "what is kept up counts as done", Told("整改任务132项，已完成120项，需长期坚持12项，完成率100%。")),
        NearMiss("RN4002", "a share of something else", WithText("受理举报29件，已办结20件，满意率100%。")),
        NearMiss("RN4002", "points and fall that hold", WithText("合格率由86.2%提升至91.7%，提高5.5个百分点；平均浓度由36微克降至31微克，下降13.9%。")),
        Fires("RN4002", "a difference from last year", Told("反馈任务64项，已完成56项，正在推进8项，完成率87.5%，比上年同期的84.2%提高3.8个百分点。"), "/preamble/1"),
        NearMiss("RN4002", "a difference from last year that holds", Told("反馈任务64项，已完成56项，正在推进8项，完成率87.5%，比上年同期的84.2%提高3.3个百分点。")),
        Fires("RN4002", "a fall between two years", WithText("平均浓度由2021年的2.6毫克/升降至2022年的0.9毫克/升，下降56.4%。"), FirstText),
        NearMiss("RN4002", "a fall between two years that holds", WithText("平均浓度由2021年的2.6毫克/升降至2022年的0.9毫克/升，下降65.4%。")),
        Fires("RN4003", "a subset of what is told in two units", WithText("清理往来款73笔、3120.5万元，其中挂账三年以上的82笔。"), FirstText),
        NearMiss("RN4003", "a subset within what is told in two units", WithText("清理往来款73笔、3120.5万元，其中挂账三年以上的28笔。")),
        NearMiss("RN4003", "a share that is divided in turn", WithText("投入资金500万元，其中市级资金300万元、县级资金190万元，其中乡镇自筹110万元。")),
        Fires("RN4003", "more resolved than collected", WithText("共收集问题35个，已解决问题37个。"), FirstText),
        Fires("RN4003", "a bracket greater than its figure", WithText("约谈干部12人（其中科级15人）。"), FirstText),
        Silent("RN4003", "all parts are within", Create()),
        NearMiss("RN4003", "a plan that was exceeded", WithText("计划改造库房12间，已完成15间。")),
        NearMiss("RN4003", "two things of one unit", WithText("收集档案12件，办理提案15件。")),
        Fires("RN4012", "kinds that do not make the total", WithText("处理干部15人，其中党纪处分5人、政务处分3人、诫勉6人。"), FirstText),
        Silent("RN4012", "no accountability", Create()),
        NearMiss("RN4012", "kinds that make the total", WithText("处理干部15人，其中党纪处分5人、政务处分3人、诫勉7人。")),
        NearMiss("RN4012", "no kinds of measures", WithText("处理干部15人，其中科级5人、其他12人。")),
        Fires("RN4012", "kinds less those who got two", WithText("处理干部5人，其中党纪处分4人、政务处分3人，1人同时受到两种处分。"), FirstText),
        NearMiss("RN4012", "one who got two", WithText("处理干部5人，其中党纪处分4人、政务处分2人，1人同时受到两种处分。")),
        NearMiss("RN4012", "several who may have got two", WithText("处理干部5人，其中党纪处分4人、政务处分2人、诫勉3人，有的同时受到多种处理，涉及4人。")),
        Fires("RN4012", "moved to other posts", WithText("组织处理26人，其中诫勉8人、批评教育13人、调整岗位6人。"), FirstText),
        Fires("RN4013", "one total divided in two ways", Told("反馈的25个问题，已完成整改19个，正在整改6个。", "综上，25个问题已完成整改20个，正在整改5个。"), "/preamble/2"),
        Fires("RN4013", "all of another number", WithText("查实问题37处，35处问题全部整改到位。"), FirstText),
        Silent("RN4013", "no figure twice", Create()),
        NearMiss("RN4013", "all of the same number", WithText("查实问题37处，37处问题全部整改到位。")),
        NearMiss("RN4013", "two days", Told("截至2022年8月底，25个问题已完成整改15个，正在整改10个。", "截至2022年11月底，25个问题已完成整改20个，正在整改5个。")),
        NearMiss("RN4013", "two things of one number", Told("13个问题，已完成整改11个，正在整改2个。", "13个任务，已完成12个，正在推进1个。")),
        Fires("RN4014", "one issue less than counted", Told("反馈问题4个，已完成整改3个，正在整改1个。"), "/preamble/1"),
        Fires("RN4014", "other states than counted", Told("反馈问题3个，已完成整改3个。"), "/preamble/1"),
        Silent("RN4014", "no count", Create()),
        NearMiss("RN4014", "count and states agree", Told("反馈问题3个，已完成整改2个，正在整改1个。")),
        NearMiss("RN4014", "only the main ones are told", Told("反馈问题36个，已完成整改31个，正在整改5个。")),
        NearMiss("RN4014", "a count of something else", WithText("收集问题4个，已解决4个。")),
    ];

    private static RectificationNotice Told(params string[] texts) => Create() with { Preamble = [Create().Preamble[0], .. texts] };
}
