using RectificationModel.Parsing;
using RectificationModel.Tests.Properties;

namespace RectificationModel.Tests.Parsing;

/// <summary>Forms and lists in the shapes that are rarer.</summary>
public sealed class NoticeFormTests
{
    [Theory]
    [InlineData("一、关于巡查不勤的问题\n县局落实如下：（1）加密频次；（2）补齐记录。")]
    [InlineData("一、关于巡查不勤的问题\n召开会议。1.加密频次；2.补齐记录。")]
    [InlineData("一、关于巡查不勤的问题\n召开会议；①加密频次；②补齐记录。①再查。")]
    [InlineData("一、关于巡查不勤的问题\n召开会议。1.加密频次，没有第二。")]
    [InlineData("一、关于巡查不勤的问题\n1.摸清底数。已清点12册。\n2.立账")]
    [InlineData("一、关于巡查不勤的问题\n1.摸清底数（已完成）\n2.立账。")]
    [InlineData("一、关于巡查不勤的问题\n1.关于排班的问题。已排。\n2.其他。已办。")]
    [InlineData("一、主要问题\n（一）作风方面存在的问题\n1.巡查不到位。加密。\n2.记录不规范。补齐。\n（二）选人用人方面\n1.档案不全。补齐。")]
    [InlineData("一、整改情况\n（一）关于作风方面存在的问题\n1.巡查不到位。加密。\n2.记录不规范。补齐。\n（二）关于选人用人方面存在的问题\n1.总体情况。良好。\n（1）档案不全。补齐。\n（三）关于收费方面的问题\n收齐。")]
    [InlineData("一、主要问题（已完成）\n（一）巡查不到位【已完成】\n加密。\n二、存在的问题（基本完成）\n（一）关于记录缺页的问题[正在整改]\n补齐。")]
    [InlineData("一、反馈问题\n巡查不勤\n二、整改措施\n排班。\n三、亮点工作\n创新机制。\n四、经验\n推广。\n五、整改进度\n已完成")]
    [InlineData("一、存在的问题\n（一）管理方面的问题\n①细节\n（1）巡查不到位。加密。")]
    [InlineData("问题编号：7\n整改措施：排班。\n反馈问题：巡查不勤\n问题编号：8")]
    [InlineData("责任单位：县水务局\n整改时限：2024年6月\n存在问题：巡查不勤\n整改措施：排班。\n责任处室：水文站")]
    [InlineData("问题编号：7\n责任单位：县水务局\n反馈问题：巡查不勤\n整改措施：排班。\n问题编号：8\n责任领导：王某某\n反馈问题：记录缺页\n整改措施：补齐。\n整改进度：已完成")]
    [InlineData("反馈问题：巡查不勤\n整改措施：排班。\n整改时限：2024年6月\n整改情况：已排班。\n责任单位：县水务局\n整改结论：已完成\n验收单位：市水务局")]
    [InlineData("一、反馈问题\n巡查不勤\n二、整改责任\n责任单位：县水务局\n责任人：王某某\n三、整改措施\n排班。\n四、整改时限\n2024年6月")]
    [InlineData("整改任务\n巡查不勤\n四、责任单位\n配合单位:、")]
    [InlineData("一、整改任务\n巡查不勤\n三、3 时限\n2024年6月\n四、责任单位\n县水务局")]
    [InlineData("一、关于巡查不勤的问题\n整改措施\n1.关于排班的问题\n责任单位：县水务局\n另有说明。")]
    [InlineData("一、关于巡查不勤的问题\n排班。\n附：1.台账\n2.清单")]
    [InlineData("整改任务\n巡查不勤\n二、问题编号\n7\n整改时限：2024年6月")]
    [InlineData("一、关于巡查不勤的问题\n1.排班。\n责任单位：县水务局\n2.巡查。\n完成情况：已完成")]
    [InlineData("问题编号：7\n反馈问题：巡查不勤\n一是排班。\n整改措施：巡查。\n一、其他情况\n整改时限：长期")]
    [InlineData("反馈问题：\n1.巡查不勤\n整改措施：排班。")]
    [InlineData("反馈问题：。\n整改措施：排班。")]
    [InlineData("一、反馈问题\n巡查不勤\n二、责任单位\n三、整改时限\n四、整改措施\n排班。\n\n\n\n另有说明。")]
    [InlineData("一、反馈问题\n巡查不勤\n二、责任单位\n责任单位：县水务局\n责任人：王某某\n三、整改措施\n排班。")]
    [InlineData("一、反馈问题\n巡查不勤\n二、整改时限\n2024年6月\n\n\n\n另有说明。\n三、整改措施\n排班。\n四、整改情况\n（一）已排班。\n五、整改进度\n已完成")]
    [InlineData("一、关于巡查不勤的问题\n责任单位：、\n整改时限：。\n整改进度：。\n排班。")]
    [InlineData("一、关于巡查不勤的问题\n责任单位：县水务局\n责任单位：县水文站\n整改时限：6月\n整改时限：7月\n排班。")]
    [InlineData("一、关于巡查不勤的问题\n整改时限\n2024年6月\n责任单位\n县水务局\n整改进度\n已完成\n排班。")]
    [InlineData("一、关于巡查不勤的问题\n整改措施：排班。\n\n\n\n另有说明。\n\n\n\n（一）细则\n列明。")]
    [InlineData("一、关于巡查不勤的问题\n排班。\n欢迎监督。\n责任单位：县水务局\n整改进度：已完成")]
    [InlineData("一、关于巡查不勤的问题\n整改措施：\n1.排班。\n（1）到人。\n1.再排。\n（一）细则\n列明。\n三、关于记录缺页的问题\n补齐。")]
    [InlineData("一、关于巡查不勤的问题\n整改进度：已完成任务并按照上级要求形成了长效机制且经过了多轮检查没有再次发现类似情况的发生\n排班。")]
    [InlineData("一、整改情况\n（一）巡查\n整改进度：稳中有进\n排班。\n（二）记录\n整改措施：补齐。\n（三）档案\n整改措施：1.清点。该问题已完成整改。")]
    [InlineData("一、关于巡查不勤的问题\n其次，排班。\n三是巡查。\n最后，总结。")]
    [InlineData("整改措施：排班。\n整改情况：已排。\n一、其他\n说明。")]
    [InlineData("一、关于巡查不勤的问题\n责任单位：县水务局 ；县水文站。\n排班。")]
    [InlineData("一、整改任务\n巡查不勤\n二、整改目标（已完成）\n排班到人。\n三、整改时限\n2024年6月")]
    [InlineData("一、整改任务\n巡查不勤\n二、责任单位（已完成）\n牵头单位：县水务局；配合单位：县水文站\n三、整改措施\n排班。")]
    [InlineData("一、整改任务（已完成）\n巡查不勤\n二、整改目标：（已完成）\n排班到人。\n三、整改时限【长期坚持】\n2024年6月")]
    [InlineData("县委巡察办、、县水务局：\n一、整改情况\n排班。")]
    public void Rarer_shapes_keep_the_laws(string text) => Laws.Check($"关于巡察整改情况的通报\n{text}\n");

    [Theory]
    [InlineData("召开会议。1.加密频次；2.补齐记录。", "召开会议。|1.加密频次；|2.补齐记录。")]
    [InlineData("县局落实如下：（1）加密频次；（2）补齐记录。", "县局落实如下：|（1）加密频次；|（2）补齐记录。")]
    [InlineData("下一步，一是加密频次；二是补齐记录。", "下一步，|一是加密频次；|二是补齐记录。")]
    [InlineData("召开会议，压实责任，一是加密频次；二是补齐记录。", "召开会议，压实责任，一是加密频次；二是补齐记录。")]
    [InlineData("召开会议。1.加密频次，没有第二。", "召开会议。1.加密频次，没有第二。")]
    public void A_list_opens_in_a_line_where_its_second_follows(string prose, string blocks)
    {
        RectificationIssue issue = Laws.Check($"关于巡察整改情况的通报\n一、关于巡查不勤的问题\n{prose}\n").Notice.Issues().Single();

        Assert.Equal(blocks, string.Join('|', issue.Blocks.Select(b => b is RectificationMeasure m ? m.Marker + m.Text : ((Paragraph)b).Text)));
    }

    [Theory]
    [InlineData("一、整改情况\n召开会议，[图片]\n[图片] 讨论方案。", "召开会议，讨论方案。")]
    [InlineData("一、整改情况\n召开会议 [图片] \n ，讨论[图片]方案。", "召开会议，讨论[图片]方案。")]
    [InlineData("一、整改情况\n开过会。使用 open \n\u200bsource，\n再查。", "开过会。使用 open source，再查。")]
    [InlineData("一、整改情况\n　　开过会。再开\n会。", "开过会。再开会。")]
    [InlineData("一、整改情况\n开过会（“讲”《法》‘一’(a)）。再开\n会。", "开过会（“讲”《法》‘一’(a)）。再开会。")]
    [InlineData("一、整改情况\n于2023\n年召开会议。", "于2023年召开会议。")]
    public void Pieces_of_a_line_are_joined(string text, string paragraph)
    {
        RectificationNotice notice = Laws.Check($"关于巡察整改情况的通报\n{text}\n").Notice;

        Assert.Equal(paragraph.Replace("[图片]", "", StringComparison.Ordinal), notice.Descendants<Paragraph>().First().Text);
    }

    // The number is the first block of its issue, yet stands before the heading: blocks in it are none that a field could stand behind.
    [Fact]
    public void A_field_in_the_number_of_a_form_stands_behind_no_block()
    {
        NoticeParseResult result = NoticeParser.Default.Parse("反馈问题：记录缺页\n问题编号：7\n1.补录\n2.补页\n整改时限：2024年6月");

        Laws.Compose(result);
        Assert.Null(result.Notice.Issues().Single().Deadline!.After);
    }

    [Fact]
    public void A_state_behind_a_label_is_a_part_of_the_label()
    {
        RectificationIssue issue = RectificationNotice.Parse("一、整改任务\n巡查不勤\n二、整改目标（已完成）\n排班到人。\n三、整改时限\n2024年6月\n").Issues().Single();

        Assert.Equal("整改目标（已完成）", issue.Blocks.OfType<LabelledPart>().Single().Label);
        Assert.Null(issue.Progress);
    }

    [Fact]
    public void Fields_above_the_problem_are_the_problems_own() => Assert.Equal(
        """
        ! 存在问题|巡查不勤| <2024年6月> {Responsible:县水务局} {督导单位Verifier:市水务局}
          # |问题序号|
            7
          # |整改措施|
            排班。
        """.ReplaceLineEndings("\n"),
        NoticeOutline.Of(RectificationNotice.Parse("问题序号：7\n责任单位：县水务局\n督导单位：市水务局\n整改时限：2024年6月\n存在问题：巡查不勤\n整改措施：排班。\n")));

    [Fact]
    public void The_text_form_gives_back_the_order_of_fields()
    {
        const string Text = """
            关于巡察整改情况的通报

            反馈问题：巡查不勤
            整改措施：排班。
            整改时限：2024年6月
            整改情况：已排班。
            责任单位：县水务局
            整改结论：已完成
            验收单位：市水务局

            """;

        RectificationIssue issue = Assert.Single(RectificationNotice.Parse(Text).Issues());

        Assert.Equal(2, issue.Deadline?.After);
        Assert.Equal([4, 4], issue.Responsible.Select(party => party.After ?? 0));
        Assert.Null(issue.Progress?.After);
        Assert.Contains("整改措施：排班。\n整改时限：2024年6月\n整改情况：已排班。\n责任单位：县水务局", RectificationNotice.Parse(Text).ToText(), StringComparison.Ordinal);
    }
}
