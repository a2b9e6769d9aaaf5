namespace RectificationModel;

/// <summary>One wording of progress and what it says. To teach the library a wording for all users, add a row here.</summary>
internal sealed record ProgressWording(string Text, Completion? Completion, Upkeep? Upkeep, Verification? Verification)
{
    public static ProgressWording[] Defaults { get; } =
    [
        .. Rows(RectificationModel.Completion.NotStarted, "未启动", "尚未启动", "未开始", "尚未开始", "待整改", "未整改", "尚未整改", "未开展整改"),
        .. Rows(
            RectificationModel.Completion.InProgress,
            "正在整改", "整改中", "正在推进", "推进中", "序时推进", "达到序时进度", "达到序时", "超序时进度", "超序时推进", "未达序时进度", "未达到序时进度", "滞后序时进度", "按序时推进", "按序时进度推进", "达到时序进度", "超时序进度", "未达时序进度", "按时序推进", "按时序进度推进", "正在进行", "进行中", "正在办理", "办理中", "正在落实", "正在实施", "正在核实", "正在开展", "正在积极推进",
            "正在按程序办理", "正在抓紧整改", "正在有序推进", "正在加快推进", "正在持续推进", "仍在整改", "正持续推进", "尚在整改", "还在整改", "尚在推进", "仍在推进", "尚在办理", "仍在办理", "正在收尾", "正在整治", "整治中", "正在核查", "正在处理", "处理中", "正在抓紧办理", "正在抓紧推进"),
        .. Rows(
            RectificationModel.Completion.PartlyCompleted,
            "部分整改", "部分完成", "已部分完成", "部分整改到位", "部分完成整改", "阶段性完成", "阶段性整改完成", "阶段性完成整改", "完成阶段性整改", "完成阶段性任务", "取得阶段性成效", "取得阶段性成果", "取得阶段性进展",
            "阶段性办结", "部分办结", "部分落实", "部分解决"),
        .. Rows(
            RectificationModel.Completion.BasicallyCompleted,
            "基本完成", "基本整改到位", "基本整改完成", "基本完成整改", "基本到位", "基本办结", "基本解决", "基本落实", "基本落实到位", "基本整改", "总体完成", "主体完成"),
        .. Rows(
            RectificationModel.Completion.Completed,
            "已完成", "已完成整改", "已整改", "完成整改", "整改到位", "整改完成", "已整改到位", "已整改完成", "已办结", "办结", "已落实", "已落实到位", "落实到位", "已解决", "全部完成", "已全部完成", "整改完毕", "已整改完毕", "完成",
            "达到整改目标", "达到整改要求", "达到整改目标要求", "完成整改任务", "按期完成", "如期完成", "按时完成", "提前完成", "整治完成", "整治到位", "已整治到位", "已完成整治", "办理完毕", "已办理完毕", "处理完毕", "已处理完毕", "已处置到位", "已化解"),
        .. Rows(
            RectificationModel.Completion.NotCompleted,
            "未完成", "未完成整改", "尚未完成", "尚未完成整改", "没有完成", "未按期完成", "未按时完成", "未如期完成", "未按期完成整改", "未按时完成整改", "未全部完成", "未整改到位", "尚未整改到位", "未全部整改到位", "未整改完成",
            "尚未整改完成", "整改不到位", "未达到整改目标", "未达到整改要求", "未办结", "尚未办结", "未落实", "未落实到位", "未解决", "逾期未完成", "超期未完成"),
        .. Rows(RectificationModel.Upkeep.LongTerm, "长期坚持", "并长期坚持", "常态化坚持", "坚持常态化", "长期推进", "需长期坚持", "需长期推进", "长期整改", "常态长效推进", "常态化推进", "常态化落实"),
        .. Rows(
            RectificationModel.Upkeep.Ongoing,
            "持续整改", "持续推进", "持续深化", "持续巩固", "持续坚持", "持续加强", "持续改进", "持续跟进", "持续落实", "持续用力", "持续完善", "持续抓好", "持续深化整改", "持续推进整改"),
        .. Rows(
            RectificationModel.Verification.None,
            "尚未销号", "未销号", "尚未验收", "未验收", "暂未销号", "暂未验收"),
        .. Rows(
            RectificationModel.Verification.Submitted,
            "待验收", "待销号", "申请验收", "申请销号", "建议销号", "拟销号", "提请销号", "提请验收", "报请验收", "报请销号", "已申请验收", "已申请销号", "待验收销号", "正在验收", "申请验收销号", "待核查", "待复核", "申请复核", "申请核查", "提交验收", "已提交验收", "已报请验收"),
        .. Rows(RectificationModel.Verification.Returned, "退回", "验收退回", "已退回", "验收未通过", "未通过验收", "验收不通过", "退回整改"),
        .. Rows(
            RectificationModel.Verification.Verified,
            "已验收", "验收通过", "通过验收", "已通过验收", "通过省级验收", "已通过省级验收", "通过市级验收", "已通过市级验收", "通过州级验收", "已通过州级验收", "通过县级验收", "已通过县级验收", "通过区级验收", "已通过区级验收", "完成验收", "已完成验收", "验收合格", "经验收合格", "已验收合格", "通过评估验收", "通过核查", "核查通过", "已通过核查", "通过复核", "复核通过", "已通过复核", "通过现场核查"),
        .. Rows(
            RectificationModel.Verification.Closed,
            "已销号", "销号", "并销号", "完成销号", "已完成销号", "对账销号", "已对账销号", "验收销号", "已验收销号", "予以销号", "同意销号", "完成验收销号", "已完成验收销号", "通过验收销号", "已通过验收销号", "已办结销号"),
    ];

    // 已经解决 says what 已解决 does, and a scanned 已 is often read as 己.
    private static IEnumerable<ProgressWording> Rows(Completion completion, params string[] texts) =>
        texts.Concat(texts.Where(static text => text[0] == '已').SelectMany(static text => new[] { $"已经{text[1..]}", $"己{text[1..]}" })).Select(text => new ProgressWording(text, completion, null, null));

    private static IEnumerable<ProgressWording> Rows(Upkeep upkeep, params string[] texts) => texts.Select(t => new ProgressWording(t, null, upkeep, null));

    private static IEnumerable<ProgressWording> Rows(Verification verification, params string[] texts) => texts.Select(t => new ProgressWording(t, null, null, verification));
}
