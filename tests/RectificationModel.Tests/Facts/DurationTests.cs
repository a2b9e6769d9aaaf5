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
    [InlineData("每10日通报一次", "10日=10日")]
    [InlineData("历时3个月10日", "3个月=3个月 10日=10日")]
    [InlineData("公示5日、连续督导7日", "5日=5日 7日=7日")]
    public void Spans_of_time_are_read(string text, string expected) => Assert.Equal(expected, FactNotation.Write(FactReader.Default.Read(text, FactKinds.Durations)));

    [Theory]
    [InlineData("2022-2023学年")]
    [InlineData("2023年3月5日")]
    [InlineData("三年级、2021级")]
    [InlineData("一年一考核")]
    [InlineData("每月10日为接待日")]
    [InlineData("每月5日、15日和25日各调度一次")]
    [InlineData("每月1日至10日集中办理")]
    [InlineData("次月15日前报送")]
    [InlineData("每月的20日通报")]
    [InlineData("每年6月30日前开展自查")]
    [InlineData("逢8日公开接访")]
    [InlineData("每月最后一个星期五集中学习")]
    public void Dates_and_habits_are_none(string text) => Assert.Empty(FactReader.Default.Read(text, FactKinds.Durations));
}
