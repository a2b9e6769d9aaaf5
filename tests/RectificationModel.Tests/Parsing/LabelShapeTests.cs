using RectificationModel.Parsing;
using RectificationModel.Tests.Properties;

namespace RectificationModel.Tests.Parsing;

/// <summary>Labels, states and lists in the shapes that offices give them.</summary>
public sealed class LabelShapeTests
{
    private const string Issue = "一、关于巡查不勤的问题";

    [Theory]
    [InlineData("排班。\n目前状态：基本完成，持续推进", "! [目前状态基本完成，持续推进=BasicallyCompleted End]\n  排班。")]
    [InlineData("排班。\n进展：已整改", "! [进展已整改=Completed End]\n  排班。")]
    [InlineData("排班。\n检查认定：部分整改", "! [检查认定部分整改=PartlyCompleted End]\n  排班。")]
    [InlineData("排班。\n（整改情况：正在整改，2025年5月底前完成）", "! [（整改情况正在整改，2025年5月底前完成=InProgress End]\n  排班。")]
    [InlineData("排班。\n（整改情况说明）", "!\n  排班。\n  （整改情况说明）")]
    [InlineData("整改结果：正在推进。累计巡查12次。", "! [整改结果正在推进=InProgress Lead]\n  累计巡查12次。")]
    [InlineData("责任人：王某某　完成时限：2024年6月　进展：已完成\n排班。", "! [进展已完成=Completed Lead] <完成时限2024年6月> {责任人Leader:王某某}\n  排班。")]
    [InlineData("【整改时限】2024年6月　【牵头单位】县水务局　【配合单位】县水文站\n排班。", "! <【整改时限】2024年6月> {【牵头单位】Lead:县水务局} {【配合单位】Supporting:县水文站}\n  排班。")]
    [InlineData("责任单位：县水务局&nbsp;&nbsp;验收单位：市水务局&emsp;完成时限：2024年6月", "! <完成时限2024年6月> {Responsible:县水务局} {Verifier:市水务局}")]
    [InlineData("整改情况：——修复堤段3处。——建成泵站1座。", "!\n  # |整改情况|\n    - ——|修复堤段3处。\n    - ——|建成泵站1座。")]
    [InlineData("整改情况：修复堤段——青山段。——摘自简报。", "!\n  # |整改情况|\n    修复堤段——青山段。——摘自简报。")]
    [InlineData("已完成，长期坚持。一是排班。二是记录。", "! [已完成，长期坚持=Completed Text]\n  已完成，长期坚持。\n  - 一是|排班。\n  - 二是|记录。")]
    [InlineData("排班。该问题阶段性完成，后续治理列入2025年度计划。", "! [该问题阶段性完成，后续治理列入2025年度计划=PartlyCompleted Text]\n  排班。该问题阶段性完成，后续治理列入2025年度计划。")]
    [InlineData("整改时限\t2024年6月底前\t整改进度\t已完成，长期坚持\n排班。", "! [整改进度 已完成，长期坚持=Completed Lead] <整改时限 2024年6月底前>\n  排班。")]
    [InlineData("整改时限　2024年6月底前\n责任股室　水文股、执法大队\n整改落实进度　已完成\n排班。", "! [整改落实进度 已完成=Completed Lead] <整改时限 2024年6月底前> {责任股室 Responsible:水文股} {责任股室 Responsible:执法大队}\n  排班。")]
    [InlineData("整改情况：已完成，已通过市级验收\n市级验收部门　市水务局\n排班。", "! [整改情况已完成，已通过市级验收=Completed Lead] {市级验收部门 Verifier:市水务局}\n  排班。")]
    [InlineData("整改措施及落实情况\n1．拆除一批。拆除2家。\n2．改造一批。改造8家。", "!\n  # |整改措施及落实情况|↵\n    - 1．|拆除一批。拆除2家。\n    - 2．|改造一批。改造8家。")]
    [InlineData("排班。\n目前，本问题正在整改之中，预计2024年12月完成。", "! [目前，本问题正在整改之中，预计2024年12月完成=InProgress Text]\n  排班。\n  目前，本问题正在整改之中，预计2024年12月完成。")]
    public void Labels_and_states_are_read(string text, string outline) => Assert.Equal(outline, NoticeOutline.Of(Read($"{Issue}\n{text}")).Replace("! 一、|关于巡查不勤的问题|", "!", StringComparison.Ordinal));

    [Theory]
    [InlineData("一、关于巡查不勤的问题（整改期限：2024年7月底前;责任股室：水文股、执法大队;整改进度:已完成）\n(1)排班。（2）记录。", "! 一、|关于巡查不勤的问题| [已完成=Completed Lead] <（整改期限2024年7月底前> {责任股室Responsible:水文股} {责任股室Responsible:执法大队}\n  - (1)|排班。\n  - （2）|记录。")]
    [InlineData("一、关于巡查不勤的问题（整改期限：长期坚持；整改进度：已完成，长期坚持）(1)排班。(2)记录。二、关于记录缺页的问题（整改进度：正在整改）（1）补齐。（2）归档。", "! 一、|关于巡查不勤的问题| [已完成，长期坚持=Completed Lead] <（整改期限长期坚持>\n  - (1)|排班。\n  - (2)|记录。\n! 二、|关于记录缺页的问题| [（整改进度正在整改=InProgress Lead]\n  - （1）|补齐。\n  - （2）|归档。")]
    [InlineData("一、 反馈问题\n巡查不勤\n二、 整 改 目 标\n排班到人。\n三、 责 任 单 位\n县水务局\n四、 整 改 措 施\n(1)排班。\n(2)记录。", "! 一、反馈问题|巡查不勤| {三、责 任 单 位Responsible:县水务局}\n  # 二、|整 改 目 标|\n    排班到人。\n  # 四、|整 改 措 施|\n    - (1)|排班。\n    - (2)|记录。")]
    [InlineData("一、反馈问题\n巡查不勤\n二、整改措施\n（一）排班到人。\n（二）记录到日。\n三、整改情况\n（一）关于排班的问题。已排。", "! 一、反馈问题|巡查不勤|\n  # 二、|整改措施|\n    - （一）|排班到人。\n    - （二）|记录到日。\n  # 三、|整改情况|\n    ! （一）|关于排班的问题|。\n      已排。")]
    [InlineData("反馈问题：青山段3处采砂点\n未退出，河岸受损\n整改措施：排班。", "! 反馈问题|青山段3处采砂点未退出，河岸受损|\n  # |整改措施|\n    排班。")]
    [InlineData("反馈问题：青山段3处采砂点\n现已查明。\n整改措施：排班。", "! 反馈问题|青山段3处采砂点|\n  现已查明。\n  # |整改措施|\n    排班。")]
    [InlineData("一、县水务局\n应整改问题2个。主要整改情况：\n（一）巡查不勤的问题。已排班。\n检查认定：已整改\n（二）记录缺页的问题。已补齐。\n检查认定：已整改", "§ 一、|县水务局|\n  应整改问题2个。\n  # |主要整改情况|\n    ! （一）|巡查不勤的问题|。 [检查认定已整改=Completed End]\n      已排班。\n    ! （二）|记录缺页的问题|。 [检查认定已整改=Completed End]\n      已补齐。")]
    [InlineData("一 总体情况\n召开会议。\n二 重大隐患整改情况\n1 青山仓库超量储存\n疏散产品。已整改。\n2 红岗泵站通风不畅\n更换风机。正在整改。", "§ 一 |总体情况|\n  召开会议。\n§ 二 |重大隐患整改情况|\n  ! 1 |青山仓库超量储存| [已整改=Completed Text]\n    疏散产品。已整改。\n  ! 2 |红岗泵站通风不畅| [正在整改=InProgress Text]\n    更换风机。正在整改。")]
    [InlineData("一、总体情况\n3 个月内完成。\n5 家企业停产整顿\n12 月份的巡查\n1 县水务局 已完成", "§ 一、|总体情况|\n  3 个月内完成。\n  5 家企业停产整顿\n  12 月份的巡查\n  1 县水务局 已完成")]
    [InlineData("一、整改总体情况\n已改。\n二、主要做法\n（一）压实责任。召开会议。\n三、存在问题\n个别单位重视不够。\n四、下一步要求\n持续抓好。", "§ 一、|整改总体情况|\n  已改。\n§ 二、|主要做法|\n  § （一）|压实责任|。\n    召开会议。\n§ 三、|存在问题|\n  个别单位重视不够。\n§ 四、|下一步要求|\n  持续抓好。")]
    [InlineData("一、青山区\n【披露问题】青山段采砂无证。\n【整改措施】一是关停。二是清淤。\n二、红岗区\n【披露问题】红岗段堆放超限。\n【整改措施】清运。", "§ 一、|青山区|\n  ! 【披露问题】|青山段采砂无证|。\n    # |【整改措施】|\n      - 一是|关停。\n      - 二是|清淤。\n§ 二、|红岗区|\n  ! 【披露问题】|红岗段堆放超限|。\n    # |【整改措施】|\n      清运。")]
    [InlineData("一、部门预算执行情况\n1.3个部门无预算支出的问题。收回资金。\n2.车辆管理不规范的问题。封存车辆。", "§ 一、|部门预算执行情况|\n  ! 1.|3个部门无预算支出的问题|。\n    收回资金。\n  ! 2.|车辆管理不规范的问题|。\n    封存车辆。")]
    [InlineData("一、总体情况\n1.5个月内完成。\n1.3个百分点的差距已补齐。", "§ 一、|总体情况|\n  1.5个月内完成。\n  1.3个百分点的差距已补齐。")]
    [InlineData("反馈问题：青山段3处采砂点\n具体做法\n一是关停。二是清淤。", "# |反馈问题|\n  青山段3处采砂点\n  具体做法\n  - 一是|关停。\n  - 二是|清淤。")]
    [InlineData("一、总体情况\n召开会议。\n二、存在问题及整改措施\n逐项督办。\n三、主要问题和整改情况\n逐项督办。", "§ 一、|总体情况|\n  召开会议。\n§ 二、|存在问题及整改措施|\n  逐项督办。\n§ 三、|主要问题和整改情况|\n  逐项督办。")]
    [InlineData("一、总体情况\n发布渠道\n云岭县人民政府门户网站", "§ 一、|总体情况|\n  发布渠道\n  云岭县人民政府门户网站")]
    public void Forms_and_lists_are_read(string text, string outline) => Assert.Equal(outline, NoticeOutline.Of(Read(text)));

    private static RectificationNotice Read(string text) => Laws.Check($"关于巡察整改情况的通报\n{text}\n").Notice;
}
