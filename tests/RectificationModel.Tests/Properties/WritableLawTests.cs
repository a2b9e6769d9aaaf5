using System.Text;
using CsCheck;

namespace RectificationModel.Tests.Properties;

public sealed class WritableLawTests
{
    private static readonly string[] Pieces =
    [
        "关于整改的通报", "一、", "（一）", "1.", "①", "一是", "二是", "——", "关于巡查不勤的问题", "整改情况", "（已完成）", "。", "，", "：", "整改进度：", "已完成", "整改时限：", "2024年6月底前", "责任单位：", "县水务局", "、",
        "整改措施：", "反馈问题：", "排班巡查", "该问题已完成整改。", "“", "”", "联系电话：0700-5550101", "2024年3月4日", "\n", "\n", "\n", "\n\n", " ", "\u3000",
    ];

    [Fact]
    public void What_was_written_is_read_back() => WritableGen.Notice.Sample(
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
            StringBuilder text = new();
            for (int piece = 0; piece < 12; piece++)
            {
                state = (state * 1664525) + 1013904223;
                text.Append(Pieces[(int)((state >> 8) % (uint)Pieces.Length)]);
            }

            Laws.Check(text.ToString());
        }
    }

    private static class Serialization
    {
        public static string Json(RectificationNotice notice) => RectificationModel.Serialization.NoticeJson.Serialize(notice);
    }
}
