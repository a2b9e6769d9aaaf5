using CsCheck;
using RectificationModel.Facts;
using RectificationModel.Tests.Properties;

namespace RectificationModel.Tests.Facts;

public sealed class ChineseDateTests
{
    [Fact]
    public void Every_day_is_written_and_read_back_in_every_style() =>
        Gen.Int[new DateOnly(1900, 1, 1).DayNumber, new DateOnly(2199, 12, 31).DayNumber].Holds(number =>
            Enum.GetValues<ChineseDateStyle>().All(style => ChineseDate.TryParse(ChineseDate.Format(DateOnly.FromDayNumber(number), style), out DateOnly read) && read.DayNumber == number), iter: 2000);

    [Theory]
    [InlineData("二〇二四年一月二十二日")]
    [InlineData("2024年1月22日")]
    [InlineData("2024年01月22日")]
    [InlineData("2024-01-22")]
    [InlineData("2024.1.22")]
    public void All_printed_forms_are_read(string text)
    {
        Assert.True(ChineseDate.TryParse(text, out DateOnly date));
        Assert.Equal(new DateOnly(2024, 1, 22), date);
    }

    [Theory]
    [InlineData("2024年1月")]
    [InlineData("2024年2月30日")]
    [InlineData("2024年1月22日至23日")]
    [InlineData("")]
    public void What_is_no_day_is_not_read(string text) => Assert.False(ChineseDate.TryParse(text, out _));
}
