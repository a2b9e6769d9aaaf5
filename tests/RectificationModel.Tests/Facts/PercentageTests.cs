using RectificationModel.Facts;

namespace RectificationModel.Tests.Facts;

public sealed class PercentageTests
{
    [Theory]
    [InlineData("办结率达98.7%", "98.7%=98.7%")]
    [InlineData("得票率超过九成五", "超过九成五=>95%")]
    [InlineData("占比近六成", "近六成=<60%")]
    [InlineData("完成三成半", "三成半=35%")]
    [InlineData("结余两成多", "两成多=>20%")]
    [InlineData("三成多干部未轮岗", "三成多=>30%")]
    [InlineData("百分之九十六点二", "百分之九十六点二=96.2%")]
    [InlineData("百分之百落实", "百分之百=100%")]
    [InlineData("千分之五", "千分之五=0.5%")]
    [InlineData("提高5.5个百分点", "5.5个百分点=5.5个百分点")]
    [InlineData("覆盖率85%以上", "85%以上=>=85%")]
    [InlineData("由不足20%提高", "不足20%=<20%")]
    [InlineData("误差5%-20%", "5%-20%=5-20%")]
    [InlineData("误差5-20%", "5-20%=5-20%")]
    [InlineData("由71%到94.3%", "71%=71% 94.3%=94.3%")]
    [InlineData("同比-3.2%", "-3.2%=-3.2%")]
    [InlineData("七成以上干部", "七成以上=>=70%")]
    public void Shares_are_read(string text, string expected) => Assert.Equal(expected, FactNotation.Write(FactReader.Default.Read(text, FactKinds.Percentages)));

    [Theory]
    [InlineData("一成不变")]
    [InlineData("三五成群")]
    [InlineData("于12月成立，由3方构成")]
    [InlineData("2019年成果显著")]
    [InlineData("三分之二以上")]
    [InlineData("“两个100%”")]
    public void What_only_looks_like_a_share_is_none(string text) => Assert.Empty(FactReader.Default.Read(text, FactKinds.Percentages));

    [Fact]
    public void By_and_to_are_told_apart()
    {
        Assert.Equal(ChangeForm.By, Assert.Single(FactReader.Default.Read("下降15%").Percentages).ChangeForm);
        Assert.Equal(ChangeForm.To, Assert.Single(FactReader.Default.Read("下降至15%").Percentages).ChangeForm);
    }
}
