using CsCheck;
using RectificationModel.Facts;
using RectificationModel.Tests.Properties;

namespace RectificationModel.Tests.Facts;

public sealed class ChineseNumeralTests
{
    [Theory]
    [InlineData(0, "零")]
    [InlineData(10, "十")]
    [InlineData(110, "一百一十")]
    [InlineData(1001, "一千零一")]
    [InlineData(10_010, "一万零一十")]
    [InlineData(100_050_000, "一亿零五万")]
    [InlineData(100_000_005, "一亿零五")]
    [InlineData(10_000_000_000_000_000, "一亿亿")]
    public void Plain_numerals_are_of_official_style(long value, string expected) => Assert.Equal(expected, ChineseNumeral.Format(value));

    [Fact]
    public void Financial_and_digit_styles_are_written()
    {
        Assert.Equal("壹佰壹拾", ChineseNumeral.Format(110, NumeralStyle.Financial));
        Assert.Equal("二〇二一", ChineseNumeral.Format(2021, NumeralStyle.Digits));
    }

    [Fact]
    public void Every_number_is_read_back_in_every_style() =>
        Gen.Long[0, ChineseNumeral.MaxValue].Holds(value =>
            Enum.GetValues<NumeralStyle>().All(style => ChineseNumeral.TryParse(ChineseNumeral.Format(value, style), out long read) && read == value), iter: 3000);

    [Theory]
    [InlineData("两千四百五", 2450)]
    [InlineData("3万4千", 34000)]
    [InlineData("负三十二", -32)]
    [InlineData("十五点七", 15.7)]
    public void Spoken_and_mixed_numerals_are_read(string text, double value) => Assert.Equal((decimal)value, ChineseNumeral.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("万")]
    [InlineData("第三")]
    [InlineData("十几")]
    [InlineData("一切")]
    public void What_is_no_numeral_is_not_read(string text) => Assert.False(ChineseNumeral.TryParse(text, out decimal _));
}
