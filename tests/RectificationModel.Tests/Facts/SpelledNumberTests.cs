using RectificationModel.Facts;

namespace RectificationModel.Tests.Facts;

/// <summary>Numbers spelled out, mixed, estimated and open, as they stand in prose.</summary>
public sealed class SpelledNumberTests
{
    [Theory]
    [InlineData("走访五六十户", "五六十户=50-60户")]
    [InlineData("走访十五六户", "十五六户=15-16户")]
    [InlineData("涉及二十七八户", "二十七八户=27-28户")]
    [InlineData("涉及两三百户", "两三百户=200-300户")]
    [InlineData("补助三四万元", "三四万元=30000-40000元")]
    [InlineData("整改一千二百三十四处", "一千二百三十四处=1234处")]
    [InlineData("整改一百零三处", "一百零三处=103处")]
    [InlineData("整改一万零五处", "一万零五处=10005处")]
    [InlineData("投入三点五亿元", "三点五亿元=350000000元")]
    [InlineData("投入三点五亿多元", "三点五亿多元=>350000000元")]
    [InlineData("投入十二点三四万元", "十二点三四万元=123400元")]
    [InlineData("投入一千二百万亿元", "一千二百万亿元=1200000000000000元")]
    [InlineData("清退两千四百五元", "两千四百五元=2450元")]
    [InlineData("清退一百五十万五千元", "一百五十万五千元=1505000元")]
    [InlineData("清退3万4000元", "3万4000元=34000元")]
    [InlineData("清退5万4千元", "5万4千元=54000元")]
    [InlineData("清退3千元", "3千元=3000元")]
    [InlineData("栽植3000余万株", "3000余万株=>30000000株")]
    [InlineData("栽植三百多万株", "三百多万株=>3000000株")]
    [InlineData("查阅资料二十余份", "二十余份=>20份")]
    [InlineData("查阅资料二十来份", "二十来份=>20份")]
    [InlineData("查阅资料二十几份", "二十几份=?20-30份")]
    [InlineData("查阅资料几十份", "几十份=?10-100份")]
    [InlineData("查阅资料数百份", "数百份=?100-1000份")]
    [InlineData("装机十二千瓦", "十二千瓦=12千瓦")]
    [InlineData("管线长8千米", "8千米=8千米")]
    public void Numbers_of_every_shape_are_read_exactly(string text, string expected) =>
        Assert.Equal(expected, FactNotation.Write(FactReader.Default.Read(text, FactKinds.Quantities)));

    [Theory]
    [InlineData("占比百分之五", "百分之五=5%")]
    [InlineData("占比百分之十二点五", "百分之十二点五=12.5%")]
    [InlineData("占比百分之百", "百分之百=100%")]
    [InlineData("占比千分之三", "千分之三=0.3%")]
    [InlineData("占比万分之二", "万分之二=0.02%")]
    [InlineData("完成九成五", "九成五=95%")]
    [InlineData("下降半成", "半成=5%")]
    [InlineData("满意率一百分之九十", "一百分之九十=90%")]
    [InlineData("百分之百分之百", "百分之百=100%")]
    [InlineData("百分之", "")]
    public void Shares_that_are_spelled_out_are_percentages(string text, string expected) =>
        Assert.Equal(expected, FactNotation.Write(FactReader.Default.Read(text, FactKinds.Percentages)));
}
