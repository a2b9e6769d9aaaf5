using RectificationModel.Facts;

namespace RectificationModel.Tests.Facts;

/// <summary>A number with a classifier that counts at one place and names at another.</summary>
public sealed class CountedOrNamedTests
{
    [Theory]
    [InlineData("清理工程项目40个，其中一个已移交。", "40个 一个")]
    [InlineData("存在问题40个，其中一个原因是排班不足。", "40个")]
    [InlineData("落实工作人员二名，配齐电脑3台。", "二名 3台")]
    [InlineData("二期工程由二级单位承建。", "")]
    [InlineData("淘汰锅炉23台共计185蒸吨。", "23台 185蒸吨")]
    [InlineData("接待室设在B座12层1203室。", "")]
    [InlineData("接待室设在B座12层。", "")]
    [InlineData("接待室设在12层1203室。", "")]
    [InlineData("拆除违建12层。", "12层")]
    [InlineData("对“四类外业、八类内业”问题逐一复核。", "")]
    [InlineData("“12个项目、3条道路未按期开工”的问题。", "12个 3条")]
    public void What_is_counted_is_a_quantity(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', FactReader.Default.Read(text, FactKinds.Quantities).Quantities.Select(fact => fact.Text)));

    [Fact]
    public void A_vague_date_tells_the_year_of_the_next()
    {
        DateFact date = FactReader.Default.Read("2024年3月上旬制定方案，4月30日前报送。", FactKinds.Dates).Dates.Single();

        Assert.Equal(new DateOnly(2024, 4, 30), date.Start);
        Assert.True(date.YearImplied);
    }
}
