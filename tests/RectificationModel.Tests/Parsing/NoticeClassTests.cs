using RectificationModel.Tests.Properties;

namespace RectificationModel.Tests.Parsing;

/// <summary>Small texts of each class of wording that a reader of notices meets, and the body that is read from them.</summary>
public sealed class NoticeClassTests
{
    [Fact]
    public void Heading_chains_start_and_nest_anyhow() => Reads(
        """
        （一）水库管理
        1.关于巡查不勤的问题
        （1）补齐巡查记录。
        ①逐日登记。
        （三）渠道管理
        二、档案管理
        1．清理旧档。
        """,
        """
        § （一）|水库管理|
          ! 1.|关于巡查不勤的问题|
            - （1）|补齐巡查记录。
            - ①|逐日登记。
        § （三）|渠道管理|
        § 二、|档案管理|
          § 1．|清理旧档|。
        """);

    [Fact]
    public void Headings_run_into_their_measures() => Reads(
        """
        一、整改情况
        （一）关于“只登记。不核对”的问题。一是逐月核对。二是专人负责，签字“一是一”。三是公开结果。
        （二）关于巡查不勤的问题一是加密频次。
        """,
        """
        § 一、|整改情况|
          ! （一）|关于“只登记。不核对”的问题|。
            - 一是|逐月核对。
            - 二是|专人负责，签字“一是一”。
            - 三是|公开结果。
          ! （二）|关于巡查不勤的问题|
            - 一是|加密频次。
        """);

    [Fact]
    public void Measures_have_markers_of_many_hands() => Reads(
        """
        一、关于巡查不勤的问题
        首先，排出班次。其次，补齐记录。最后，通报结果。
        ——建立台账。
        其一，明确专人。
        第二，按月抽查。
        """,
        """
        ! 一、|关于巡查不勤的问题|
          - 首先，|排出班次。
          - 其次，|补齐记录。
          - 最后，|通报结果。
          - ——|建立台账。
          - 其一，|明确专人。
          - 第二，|按月抽查。
        """);

    [Fact]
    public void A_heading_with_a_state_is_an_issue() => Reads(
        """
        一、组织领导
        局党组召开专题会议3次。
        二、具体情况
        （一）巡查班次（已完成）
        排出班次。
        （二）补齐记录。（基本完成）按月归档。
        （三）更新台账
        逐册更新。该问题已完成整改。
        三、下一步打算
        持续用力。
        """,
        """
        § 一、|组织领导|
          局党组召开专题会议3次。
        § 二、|具体情况|
          ! （一）|巡查班次| [已完成=Completed Heading]
            排出班次。
          ! （二）|补齐记录|。 [基本完成=BasicallyCompleted Heading]
            按月归档。
          ! （三）|更新台账| [该问题已完成整改=Completed Text]
            逐册更新。该问题已完成整改。
        § 三、|下一步打算|
          持续用力。
        """);

    [Fact]
    public void A_lack_is_an_issue_among_issues() => Reads(
        """
        一、存在的问题
        （一）巡查不到位
        加密频次。
        （二）记录未归档
        按月归档。
        """,
        """
        § 一、|存在的问题|
          ! （一）|巡查不到位|
            加密频次。
          ! （二）|记录未归档|
            按月归档。
        """);

    [Fact]
    public void Headings_that_nothing_sets_apart_are_each_their_own() => Reads(
        """
        一、反馈问题整改落实情况（一）履行职责方面1、关于巡查不到位的问题。已完成整改。一是加密频次。二是排出班次。
        2、关于记录未归档的问题。正在整改。
        按月归档。
        """,
        """
        § 一、|反馈问题整改落实情况|
          § （一）|履行职责方面|
            ! 1、|关于巡查不到位的问题|。 [已完成整改=Completed Text]
              已完成整改。
              - 一是|加密频次。
              - 二是|排出班次。
            ! 2、|关于记录未归档的问题|。 [正在整改=InProgress Text]
              正在整改。
              按月归档。
        """);

    [Fact]
    public void A_wide_space_of_any_kind_sets_a_label_off() => Reads(
        """
        反馈问题　水库巡查记录缺页。
        整改时限 2024年6月底前
        责任人　　沈某某
        整改措施　补齐记录。
        """.Replace("\u00A0", "\u00A0", StringComparison.Ordinal),
        """
        ! 反馈问题 |水库巡查记录缺页|。 <整改时限 2024年6月底前> {责任人 Leader:沈某某}
          # |整改措施| 
            补齐记录。
        """);

    [Fact]
    public void The_head_of_a_table_is_no_problem() => Reads(
        """
        反馈问题 | 责任单位 | 整改措施 |
        水库巡查记录缺页 | 县水务局 | 一是补齐记录。二是按月归档。 |
        """,
        """
        反馈问题 | 责任单位 | 整改措施 |
        水库巡查记录缺页 | 县水务局 |
        - 一是|补齐记录。
        - 二是|按月归档。 |
        """);

    [Fact]
    public void A_form_gives_each_issue_its_fields() => Reads(
        """
        问题编号：7
        反馈问题：水库巡查记录缺页。
        整改目标：记录完整。
        整改时限：2024年6月底前，长期坚持；
        牵头单位：县水务局
        责任单位：水库管理所、县水文站
        责任领导：王某某 李某
        整改措施：
        1.补齐记录。
        2.按月抽查。
        整改完成情况：已补齐记录12册。
        整改结论：已完成

        问题编号：8
        反馈问题：渠道清淤不及时
        整改进度：正在整改
        """,
        """
        ! 反馈问题|水库巡查记录缺页|。 [整改结论已完成=Completed End] <2024年6月底前，长期坚持> {Lead:县水务局} {Responsible:水库管理所} {Responsible:县水文站} {Leader:王某某} {Leader:李某}
          # |问题编号|
            7
          # |整改目标|
            记录完整。
          # |整改措施|
            - 1.|补齐记录。
            - 2.|按月抽查。
          # |整改完成情况|
            已补齐记录12册。
        ! 反馈问题|渠道清淤不及时| [正在整改=InProgress Lead]
          # |问题编号|
            8
        """);

    [Fact]
    public void A_form_may_be_numbered() => Reads(
        """
        一、反馈问题
        水库巡查记录缺页。
        二、整改目标
        记录完整。
        三、整改时限
        2024年6月30日
        四、责任单位
        牵头单位：县水务局
        配合单位：县水文站
        五、整改措施
        补齐记录。
        六、整改进度
        已完成
        """,
        """
        ! 一、反馈问题|水库巡查记录缺页|。 [六、整改进度已完成=Completed End] <三、整改时限2024年6月30日> {四、责任单位 牵头单位Lead:县水务局} {Supporting:县水文站}
          # 二、|整改目标|
            记录完整。
          # 五、|整改措施|
            补齐记录。
        """);

    [Fact]
    public void A_task_heads_a_form_without_a_problem() => Reads(
        """
        整改任务：完成渠道清淤
        完成时限：长期坚持
        责任人：王某某
        督办单位：县委督查室
        进展情况：正在推进
        """,
        """
        ! 整改任务|完成渠道清淤| [进展情况正在推进=InProgress Lead] <完成时限长期坚持> {责任人Leader:王某某} {督办单位Verifier:县委督查室}
        """);

    [Fact]
    public void Labels_stand_in_brackets_or_before_white_space() => Reads(
        """
        一、关于巡查不勤的问题
        【整改措施】加密频次。
        【完成时限】：2024年6月
        责任单位　县水务局
        整改進展情況
        已排班12次。
        """,
        """
        ! 一、|关于巡查不勤的问题| <【完成时限】：2024年6月> {责任单位 Responsible:县水务局}
          # |【整改措施】|
            加密频次。
          # |整改進展情況|↵
            已排班12次。
        """);

    [Fact]
    public void Ordinals_may_have_lost_their_mark() => Reads(
        """
        一　总体情况
        召开会议3次。
        二　关于巡查不勤的问题
        加密频次。
        """,
        """
        § 一　|总体情况|
          召开会议3次。
        ! 二　|关于巡查不勤的问题|
          加密频次。
        """);

    [Fact]
    public void Several_headings_run_together_in_one_paragraph() => Reads(
        """
        一、整改情况
        （一）关于巡查不勤的问题。加密频次。（二）关于记录缺页的问题。补齐记录。
        """,
        """
        § 一、|整改情况|
          ! （一）|关于巡查不勤的问题|。
            加密频次。
          ! （二）|关于记录缺页的问题|。
            补齐记录。
        """);

    [Fact]
    public void A_heading_that_nothing_sets_apart_may_head_problems() => Reads(
        """
        二、聚焦突出问题抓好落实（一）针对“巡查不勤”问题。1.加密频次。2.补齐记录。该问题已完成整改。（二）关于档案缺页的问题。补齐档案。
        """,
        """
        § 二、|聚焦突出问题抓好落实|
          ! （一）|针对“巡查不勤”问题|。 [该问题已完成整改=Completed Text]
            - 1.|加密频次。
            - 2.|补齐记录。该问题已完成整改。
          ! （二）|关于档案缺页的问题|。
            补齐档案。
        """);

    [Fact]
    public void Two_numbers_count_what_stands_under_the_first() => Reads(
        """
        2.问题整改进展
        2.1 堆场未落实防尘措施的问题
        加密频次。
        2.2 船舶污染物处置不闭环的问题
        一要补齐记录；二要按月抽查。
        """,
        """
        § 2.|问题整改进展|
          ! 2.1 |堆场未落实防尘措施的问题|
            加密频次。
          ! 2.2 |船舶污染物处置不闭环的问题|
            - 一要|补齐记录；
            - 二要|按月抽查。
        """);

    // The ordinal with its white space is read again, without a heading behind it.
    [Fact]
    public void Two_numbers_may_stand_before_a_label() => Reads(
        """
        12.34 问题编号
        7
        12.35 反馈问题
        台账缺页
        """,
        """
        ! 12.35 反馈问题|台账缺页|
          # 12.34 |问题编号|
            7
        """);

    [Fact]
    public void A_label_of_a_form_may_have_lost_its_break() => Reads(
        """
        一、整改任务
        堆场扬尘未治理。二、整改目标
        厂界达标
        三、整改时限
        2023年12月底前四、责任单位
        三江作业区
        """,
        """
        ! 一、整改任务|堆场扬尘未治理|。 <三、整改时限2023年12月底前> {四、责任单位Responsible:三江作业区}
          # 二、|整改目标|
            厂界达标
        """);

    [Fact]
    public void What_an_audit_found_is_a_theme_over_problems() => Reads(
        """
        （一）部门预算执行审计查出的问题
        1.关于记录缺页的问题。已补齐。
        """,
        """
        § （一）|部门预算执行审计查出的问题|
          ! 1.|关于记录缺页的问题|。
            已补齐。
        """);

    [Fact]
    public void Half_a_bracket_sets_a_number_off() => Reads(
        """
        隐患内容：护栏锈蚀
        整改过程：
        1)更换护栏。
        2）完善预案。
        """,
        """
        ! 隐患内容|护栏锈蚀|
          # |整改过程|
            - 1)|更换护栏。
            - 2）|完善预案。
        """);

    [Fact]
    public void A_form_may_have_headings_that_name_whose_work_it_was() => Reads(
        """
        一、督察反馈的问题
        护栏锈蚀
        二、责任分工
        牵头单位：县城市管理局
        责任领导：苏某
        三、采取的措施
        （1）更换护栏。
        （2）完善预案。
        四、取得的成效
        护栏完好。
        """,
        """
        ! 一、督察反馈的问题|护栏锈蚀| {二、责任分工 牵头单位Lead:县城市管理局} {Leader:苏某}
          # 三、|采取的措施|
            - （1）|更换护栏。
            - （2）|完善预案。
          # 四、|取得的成效|
            护栏完好。
        """);

    [Fact]
    public void A_numbered_list_runs_in_a_line() => Reads(
        """
        一、关于巡查不勤的问题
        整改措施：1.加密频次。2.补齐记录。3.按月抽查。
        整改情况：（1）加密频次4次。（2）补齐记录。
        """,
        """
        ! 一、|关于巡查不勤的问题|
          # |整改措施|
            - 1.|加密频次。
            - 2.|补齐记录。
            - 3.|按月抽查。
          # |整改情况|
            - （1）|加密频次4次。
            - （2）|补齐记录。
        """);

    [Fact]
    public void Fields_run_in_a_line() => Reads(
        """
        一、关于巡查不勤的问题
        责任单位：县水务局；整改时限：2024年6月。整改进度：正在整改。
        加密频次。
        """,
        """
        ! 一、|关于巡查不勤的问题| [正在整改=InProgress Lead] <2024年6月> {Responsible:县水务局}
          加密频次。
        """);

    [Fact]
    public void An_unknown_wording_of_progress_is_kept() => Reads(
        """
        一、关于巡查不勤的问题
        整改进度：稳中有进
        加密频次。
        """,
        """
        ! 一、|关于巡查不勤的问题| [稳中有进=Unknown Lead]
          加密频次。
        """);

    [Fact]
    public void A_problem_that_speaks_of_completion_states_none() => Reads(
        """
        一、关于清淤任务未完成的问题
        排出计划。
        """,
        """
        ! 一、|关于清淤任务未完成的问题|
          排出计划。
        """);

    [Fact]
    public void An_explicit_label_wins_over_a_sentence() => Reads(
        """
        一、关于巡查不勤的问题
        整改进度：基本完成
        加密频次。该问题已完成整改。
        """,
        """
        ! 一、|关于巡查不勤的问题| [基本完成=BasicallyCompleted Lead]
          加密频次。该问题已完成整改。
        """);

    private static void Reads(string text, string outline)
    {
        RectificationNotice notice = Laws.Check($"中共云岭县水务局党组关于巡察整改进展情况的通报\n县委巡察组反馈了意见。\n{text}\n").Notice;

        Assert.Equal(outline, NoticeOutline.Of(notice));
        Assert.Equal(["县委巡察组反馈了意见。"], notice.Preamble);
    }
}
