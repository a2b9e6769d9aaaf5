using System.Text;
using CsCheck;

namespace RectificationModel.Tests.Properties;

public sealed class WritableLawTests
{
    private static readonly string[] Headings = ["关于巡查不勤的问题", "关于“重建轻管”问题的整改。", "关于记录缺页的问题（已完成）", "记录更新不及时的问题。补齐记录。", "针对“标牌缺失”问题：一是清点。二是补挂。"];

    private static readonly string[] Fields = ["整改进度：已完成", "整改时限：2024年6月底前；", "责任单位：县水务局、县水文站", "责任领导：王某某 李某", "【完成时限】长期坚持", "牵头单位：县水务局"];

    private static readonly string[] Contents =
    [
        "整改措施：一是排班。二是巡查。", "整改措施：\n1.排班。\n2.巡查。\n整改情况：已补齐记录12册。", "整改情况：已补齐记录12册。", "召开会议3次。", "印发《办法（试行）》，落实“日巡查”要求。该问题已完成整改。", "一是压实责任。\n二是建章立制。",
        "——通报结果。", "首先，排班。其次，巡查。", "1.排班巡查。\n2.补齐记录。",
    ];

    [Fact]
    public void What_was_written_is_read_back() => WritableGen.Notice.Holds(
        notice =>
        {
            RectificationNotice composed = notice.Compose();
            RectificationNotice read = RectificationNotice.Parse(notice.ToText());
            Assert.True(composed.Equals(read), $"{notice.ToText()}\n{Serialization.Json(composed)}\n{Serialization.Json(read)}");
        },
        iter: 500);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(7)]
    public void Small_texts_are_tiled_and_come_back(int seed)
    {
        // Fixed seeds: the same texts on every machine.
        uint state = (uint)seed * 2654435761;
        for (int i = 0; i < 100; i++)
        {
            StringBuilder text = new("关于巡察整改情况的通报\n一、整改情况\n");
            for (int issue = 1; issue <= 3; issue++)
            {
                text.Append(Ordinal.Create(issue, OrdinalStyle.ChineseParenthesized)).Append(Next(Headings, ref state)).Append('\n');
                text.Append(Next(Fields, ref state)).Append('\n').Append(Next(Contents, ref state)).Append('\n');
            }

            Laws.Check(text.ToString());
        }
    }

    private static string Next(string[] texts, ref uint state)
    {
        state = (state * 1664525) + 1013904223;
        return texts[(int)((state >> 8) % (uint)texts.Length)];
    }

    private static class Serialization
    {
        public static string Json(RectificationNotice notice) => RectificationModel.Serialization.NoticeJson.Serialize(notice);
    }
}
