using CsCheck;
using RectificationModel.Parsing;
using RectificationModel.Tests.Corpus;
using RectificationModel.Tests.Properties;

namespace RectificationModel.Tests.Facts;

/// <summary>Facts of whole notices, damaged ones too: each stands where it says.</summary>
public sealed class GeneratedPlaceTests
{
    private static readonly Gen<string> Lines = Choice.Of(
        "一、关于管网改造滞后的问题\n", "（一）整改措施：\n", "一是更换管道12公里，占比15%。", "二是截至2023年1\n- 3 -\n2月31日，完成排查45处。\n", "整改时限：2024年6月30日前\n", "责任单位：市水利局\n", "整改进度：已完成\n",
        "共反馈問題35個，已完成整改27個。\n", "- 2 -\n", "[bookmark: _GoBack]", "\u200b", "　　", "修订《管护办法（试行）》，投入1.2\n亿元。\n", "联系电话：0700-5550101；邮编：330999。\n", "２０２３年\u00A08月，", "三年行动、“四个意识”。\n").Array[1, 20].Select(string.Concat);

    [Fact]
    public void Every_fact_of_a_generated_notice_stands_in_its_member_and_in_the_source() => Lines.Holds(Check, iter: 3000);

    [Fact]
    public void Every_fact_of_a_mutated_notice_stands_in_its_member_and_in_the_source() =>
        TextMutation.Of([.. CorpusFiles.Read().Where(text => text.Length < 6000)]).Holds(Check, iter: 500);

    private static void Check(string text) => Laws.Facts(text, NoticeParser.Default.Parse(text));
}
