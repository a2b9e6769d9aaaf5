using System.Globalization;
using CsCheck;
using RectificationModel.Facts;
using RectificationModel.Tests.Properties;

namespace RectificationModel.Tests.Facts;

public sealed class GeneratedFactTests
{
    private static readonly string[] Pieces =
    [
        "已完成整改19个", "问题25个，", "2021年3月12日", "至6月20日", "《办法（试行）》", "《", "》", "“", "”", "第四", "近", "三成", "15%", "万", "一百", "。", "，", "、", "电话0700-5550101", "（", "）", "家", "名", "2023927日", "底前", "余", "多",
        "两个维护", "一企一策", "1.5", "亿元", "1", "〇", "年", "月", "日", "其中", " ", "\n", "半", "几", "数十", "-", "号", "正在整改", "@", "地址：某路8号",
    ];

    private static readonly Gen<string> Text = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[1, 30].Select(string.Concat);

    [Fact]
    public void A_number_of_any_style_is_read_back_from_a_sentence() =>
        Gen.Select(Gen.Long[2, 999_999_999_999], Gen.Bool.Select(b => b ? NumeralStyle.Plain : NumeralStyle.Financial)).Holds((value, style) =>
        {
            QuantityFact chinese = Assert.Single(FactReader.Default.Read($"追缴资金{ChineseNumeral.Format(value, style)}元，已入库。").Quantities);
            QuantityFact arabic = Assert.Single(FactReader.Default.Read(string.Create(CultureInfo.InvariantCulture, $"追缴资金{value}元，已入库。")).Quantities);
            return chinese.Value == value && arabic.Value == value && chinese.Unit == "元";
        }, iter: 1000);

    [Fact]
    public void A_day_of_any_style_is_read_back_from_a_sentence() =>
        Gen.Select(Gen.Int[new DateOnly(1990, 1, 1).DayNumber, new DateOnly(2090, 1, 1).DayNumber], Gen.Enum<ChineseDateStyle>()).Holds((number, style) =>
        {
            DateOnly day = DateOnly.FromDayNumber(number);
            return Assert.Single(FactReader.Default.Read($"巡察组于{ChineseDate.Format(day, style)}反馈了意见。").Dates).Start == day;
        }, iter: 1000);

    [Fact]
    public void Every_fact_stands_at_its_place_and_overlaps_none_of_its_kind() =>
        Text.Holds(text =>
        {
            NoticeFacts facts = FactReader.Default.Read(text);
            bool placed = facts.All(fact => text.Substring(fact.PathSpan.Start, fact.PathSpan.Length) == fact.Text);
            bool apart = facts.GroupBy(fact => fact.Kind).All(group => group.Zip(group.Skip(1)).All(pair => pair.First.PathSpan.End <= pair.Second.PathSpan.Start));
            return placed && apart;
        }, iter: 5000);

    [Fact]
    public void Asking_for_one_kind_gives_the_facts_of_that_kind() =>
        Text.Holds(text =>
        {
            NoticeFacts all = FactReader.Default.Read(text);
            return Enum.GetValues<FactKind>().All(kind => FactReader.Default.Read(text, (FactKinds)(1 << (int)kind)).SequenceEqual(all.Where(fact => fact.Kind == kind)));
        }, iter: 1000);

    [Theory]
    [InlineData("一万")]
    [InlineData("1")]
    [InlineData("《")]
    [InlineData("年")]
    [InlineData("1.")]
    [InlineData("第")]
    [InlineData("地址：")]
    [InlineData("一至")]
    [InlineData("1至")]
    [InlineData("十")]
    [InlineData("百")]
    [InlineData("1一")]
    [InlineData("百分之")]
    [InlineData("由1")]
    [InlineData("近")]
    [InlineData("http://")]
    [InlineData("http")]
    [InlineData("電話")]
    public void Hostile_texts_take_linear_time(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));
        System.Diagnostics.Stopwatch watch = System.Diagnostics.Stopwatch.StartNew();
        FactReader.Default.Read(text);
        Assert.True(watch.Elapsed.TotalSeconds < 3, $"{watch.Elapsed}");
    }
}
