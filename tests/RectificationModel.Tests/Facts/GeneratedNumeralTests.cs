using System.Globalization;
using CsCheck;
using RectificationModel.Facts;
using RectificationModel.Tests.Properties;

namespace RectificationModel.Tests.Facts;

/// <summary>Values written in every style into sentences of the genre and read back exactly.</summary>
public sealed class GeneratedNumeralTests
{
    // As many small numbers as great ones, up to 10^16.
    private static readonly Gen<long> Value =
        from digits in Gen.Int[1, 16]
        from value in Gen.Long[1, (long)Math.Pow(10, digits)]
        select value;

    [Fact]
    public void A_numeral_of_any_style_is_found_in_a_sentence_with_its_place() =>
        // 二三 alone is two or three, not 23.
        Gen.Select(Value.Where(value => value > 99), Gen.Enum<NumeralStyle>()).Holds((value, style) =>
        {
            string numeral = ChineseNumeral.Format(value, style);
            string text = $"合计为{numeral}。";
            NumeralMatch match = Assert.Single(ChineseNumeral.Find(text));
            return match.Value == value && !match.IsOpen && match.Span.Of(text).SequenceEqual(numeral);
        }, iter: 3000);

    [Fact]
    public void A_sum_of_any_size_is_read_exactly() =>
        Gen.Select(Value.Where(value => value > 1), Choice.Of(NumeralStyle.Plain, NumeralStyle.Financial)).Holds((value, style) =>
        {
            string sum = ChineseNumeral.Format(value, style) + "元";
            QuantityFact fact = Assert.Single(FactReader.Default.Read($"追缴违规资金{sum}，已入库。").Quantities);
            return fact.Value == value && fact.Text == sum;
        }, iter: 3000);

    [Fact]
    public void Decimals_with_wan_and_yi_and_an_approximator_are_read_exactly() =>
        Gen.Select(Gen.Int[1, 999_999], Choice.Of(("万元", 10_000m), ("亿元", 100_000_000m), ("元", 1m)), Choice.Of(("近", "", Approximation.Under), ("约", "", Approximation.About), ("", "以上", Approximation.AtLeast), ("", "", Approximation.Exact), ("超", "", Approximation.Over)))
            .Holds((hundredths, unit, open) =>
            {
                decimal number = hundredths / 100m;
                string text = string.Create(CultureInfo.InvariantCulture, $"{open.Item1}{number}{unit.Item1}{open.Item2}");
                QuantityFact fact = Assert.Single(FactReader.Default.Read($"安排资金{text}。").Quantities);
                return fact.Text == text && fact.Value == number * unit.Item2 && fact.Unit == "元" && fact.Approximation == open.Item3;
            }, iter: 3000);

    [Fact]
    public void A_range_of_days_is_read_back_with_any_connector() =>
        Gen.Select(Gen.Int[new DateOnly(1990, 1, 1).DayNumber, new DateOnly(2090, 1, 1).DayNumber], Gen.Int[1, 700], Choice.Of("至", "到", "-", "—", "～", "~", "——"), Gen.Enum<ChineseDateStyle>()).Holds((number, days, connector, style) =>
        {
            (DateOnly start, DateOnly end) = (DateOnly.FromDayNumber(number), DateOnly.FromDayNumber(number + days));
            string range = $"{ChineseDate.Format(start, style)}{connector}{ChineseDate.Format(end, style)}";
            DateFact fact = Assert.Single(FactReader.Default.Read($"巡察组于{range}开展了巡察。").Dates);
            return fact.Start == start && fact.End == end && fact.Text == range && !fact.YearImplied;
        }, iter: 2000);

    [Fact]
    public void A_stated_total_is_read_back_with_its_states() =>
        Gen.Select(Gen.Int[0, 99], Gen.Int[1, 99], Choice.Of("个", "项", "条", "件")).Holds((done, running, unit) =>
        {
            string text = string.Create(CultureInfo.InvariantCulture, $"反馈问题{done + running}{unit}，已完成整改{done}{unit}，正在整改{running}{unit}。");
            StatedTotalFact total = Assert.Single(FactReader.Default.Read(text).StatedTotals);
            return total.Total == done + running && total.Completed == done && total.InProgress == running && total.Unit == unit;
        }, iter: 1000);

    [Fact]
    public void A_text_and_a_part_of_a_longer_text_give_the_same_facts() =>
        Assert.Equal(FactReader.Default.Read("问题35个，已解决27个。"), FactReader.Default.Read("前言：问题35个，已解决27个。".AsSpan(3)));
}
