using RectificationModel.Parsing;
using RectificationModel.Parsing.Outline;

namespace RectificationModel.Tests.Parsing.Outline;

public sealed class OpeningReaderTests
{
    [Theory]
    [InlineData("", "None", "", "", "")]
    [InlineData("县局召开会议", "None", "", "", "县局召开会议")]
    [InlineData("一、总体情况", "Ordinal", "", "", "总体情况")]
    [InlineData("一　总体情况", "Ordinal", "", "", "总体情况")]
    [InlineData("（一） 总体情况", "Ordinal", "", "", "总体情况")]
    [InlineData("三、整改时限：2024年6月", "Ordinal", "整改时限", "Deadline", "2024年6月")]
    [InlineData("三、整改时限", "Ordinal", "整改时限", "Deadline", "")]
    [InlineData("一是 压实责任", "Marker", "", "", "压实责任")]
    [InlineData("整改时限：长期", "Label", "整改时限", "Deadline", "长期")]
    [InlineData("整改时限:长期", "Label", "整改时限", "Deadline", "长期")]
    [InlineData("整改时限　长期", "Label", "整改时限", "Deadline", "长期")]
    [InlineData("整改时限", "Label", "整改时限", "Deadline", "")]
    [InlineData("整改措施及落实情况", "Label", "整改措施及落实情况", "Part", "")]
    [InlineData("存在问题及整改措施", "None", "", "", "存在问题及整改措施")]
    [InlineData("整改措施和存在问题", "None", "", "", "整改措施和存在问题")]
    [InlineData("【整改时限】长期", "Label", "【整改时限】", "Deadline", "长期")]
    [InlineData("［整改时限］：长期", "Label", "［整改时限］", "Deadline", "长期")]
    [InlineData("[整改时限]: 长期", "Label", "[整改时限]", "Deadline", "长期")]
    [InlineData("附：清单", "Label", "附", "Attachment", "清单")]
    [InlineData("问题：台账缺页", "Label", "问题", "Problem", "台账缺页")]
    [InlineData("县委办公室责任人：王某", "Label", "县委办公室责任人", "Leader", "王某")]
    [InlineData("一　", "None", "", "", "一　")]
    [InlineData("一　甲", "None", "", "", "一　甲")]
    [InlineData("十十　总体情况", "None", "", "", "十十　总体情况")]
    [InlineData("问题 台账缺页", "None", "", "", "问题 台账缺页")]
    [InlineData("联系电话 5550101", "None", "", "", "联系电话 5550101")]
    [InlineData("【大", "None", "", "", "【大")]
    [InlineData("【大风】预警", "None", "", "", "【大风】预警")]
    [InlineData("【整改时限，长期", "None", "", "", "【整改时限，长期")]
    [InlineData("【整改时限", "None", "", "", "【整改时限")]
    [InlineData("今年我们的整改成效：好", "Label", "今年我们的整改成效", "Part", "好")]
    [InlineData("今天早上十分难得的整改成效：好", "None", "", "", "今天早上十分难得的整改成效：好")]
    public void What_a_text_opens_with(string text, string kind, string label, string labelKind, string content)
    {
        Opening opening = OpeningReader.Read(text, OpeningVocabulary.Default);

        Assert.Equal(kind, opening.Kind.ToString());
        Assert.Equal(label, opening.LabelSpan.Of(text).ToString());
        Assert.Equal(labelKind, opening.Label?.ToString() ?? "");
        Assert.Equal(content, text[opening.Length..]);
    }

    [Theory]
    [InlineData("其次，落实", true)]
    [InlineData("最后是总结", true)]
    [InlineData("二是总结", false)]
    public void Words_of_a_sequence_are_told_from_numbers(string text, bool sequence) =>
        Assert.Equal(sequence, OpeningReader.Read(text, OpeningVocabulary.Default).IsSequence);

    [Theory]
    [InlineData("反馈问题", "Problem")]
    [InlineData("整改任务", "Task")]
    [InlineData("整改目标", "Goal")]
    [InlineData("问题编号", "Number")]
    [InlineData("整改结论", "State")]
    [InlineData("完成时限", "Deadline")]
    [InlineData("责任部门", "Unit")]
    [InlineData("牵头部门", "LeadUnit")]
    [InlineData("协办单位", "SupportingUnit")]
    [InlineData("督办单位", "VerifyingUnit")]
    [InlineData("包保领导", "Leader")]
    [InlineData("公示期", "PublicPeriod")]
    [InlineData("监督电话", "Contact")]
    [InlineData("附件", "Attachment")]
    [InlineData("整改進展情況", "Part")]
    [InlineData("专班问题编号", "Number")]
    [InlineData("第三方验收单位", "VerifyingUnit")]
    [InlineData("县级牵头单位", "LeadUnit")]
    [InlineData("计划办结时间", "Deadline")]
    [InlineData("本月工作举措", "Part")]
    [InlineData("", null)]
    [InlineData("成效好", null)]
    [InlineData("天气情报", null)]
    public void Labels_are_known_by_word_or_ending(string label, string? kind) => Assert.Equal(kind, OpeningVocabulary.Default.Find(label)?.ToString());
}
