using RectificationModel.Facts;

namespace RectificationModel.Tests.Facts;

public sealed class DurationTests
{
    [Theory]
    [InlineData("公示5个工作日", "5个工作日=5个工作日")]
    [InlineData("历时2年7个月", "2年7个月=31月")]
    [InlineData("历时17个多月", "17个多月=>17个月")]
    [InlineData("有效期两年半", "两年半=2.5年")]
    [InlineData("逾期不超过30日", "不超过30日=<=30日")]
    [InlineData("用时3~6个月", "3~6个月=3-6个月")]
    public void Spans_of_time_are_read(string text, string expected) => Assert.Equal(expected, FactNotation.Write(FactReader.Default.Read(text, FactKinds.Durations)));

    [Theory]
    [InlineData("2022-2023学年")]
    [InlineData("2023年3月5日")]
    [InlineData("三年级、2021级")]
    [InlineData("一年一考核")]
    public void Dates_and_habits_are_none(string text) => Assert.Empty(FactReader.Default.Read(text, FactKinds.Durations));
}
