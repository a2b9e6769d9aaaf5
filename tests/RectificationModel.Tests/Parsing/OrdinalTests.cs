namespace RectificationModel.Tests.Parsing;

public sealed class OrdinalTests
{
    public static TheoryData<OrdinalStyle> Styles => [OrdinalStyle.Chinese, OrdinalStyle.ChineseParenthesized, OrdinalStyle.Arabic, OrdinalStyle.ArabicParenthesized];

    [Theory]
    [MemberData(nameof(Styles))]
    public void Every_value_is_written_and_read_in_every_style(OrdinalStyle style)
    {
        for (int value = 1; value <= Ordinal.MaxValue; value++)
        {
            Ordinal ordinal = Ordinal.Create(value, style);

            Assert.Equal((value, style), (ordinal.Value, ordinal.Style));
            Assert.Equal(ordinal, Ordinal.Parse(ordinal.Text));
        }
    }

    [Fact]
    public void Circled_numbers_reach_fifty()
    {
        for (int value = 1; value <= 50; value++)
        {
            Ordinal ordinal = Ordinal.Create(value, OrdinalStyle.Circled);

            Assert.Equal((1, value, OrdinalStyle.Circled), (ordinal.Text.Length, ordinal.Value, ordinal.Style));
            Assert.Equal(ordinal, Ordinal.Parse(ordinal.Text));
        }

        Assert.Equal(["①", "⑳", "㉑", "㉟", "㊱", "㊿"], ((int[])[1, 20, 21, 35, 36, 50]).Select(v => Ordinal.Create(v, OrdinalStyle.Circled).Text));
        Assert.Equal(("（51）", OrdinalStyle.ArabicParenthesized), (Ordinal.Create(51, OrdinalStyle.Circled).Text, Ordinal.Create(51, OrdinalStyle.Circled).Style));
    }

    [Theory]
    [InlineData("(三)", 3, OrdinalStyle.ChineseParenthesized)]
    [InlineData("（12）", 12, OrdinalStyle.ArabicParenthesized)]
    [InlineData("(１２)", 12, OrdinalStyle.ArabicParenthesized)]
    [InlineData("3．", 3, OrdinalStyle.Arabic)]
    [InlineData("3、", 3, OrdinalStyle.Arabic)]
    [InlineData("１０.", 10, OrdinalStyle.Arabic)]
    [InlineData("一\u3000", 1, OrdinalStyle.Chinese)]
    [InlineData("二十一 ", 21, OrdinalStyle.Chinese)]
    [InlineData("一千零二、", 1002, OrdinalStyle.Chinese)]
    public void Other_hands_are_read(string text, int value, OrdinalStyle style)
    {
        Assert.True(Ordinal.TryParse(text, out Ordinal? ordinal));
        Assert.Equal((value, style), (ordinal.Value, ordinal.Style));
        Assert.Equal(text, ordinal.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("甲、")]
    [InlineData("一")]
    [InlineData("一 a")]
    [InlineData(" ")]
    [InlineData("1 ")]
    [InlineData("（）")]
    [InlineData("（一")]
    [InlineData("（一二")]
    [InlineData("（1")]
    [InlineData("（12345）")]
    [InlineData("（0）")]
    [InlineData("（零）")]
    [InlineData("（十十）")]
    [InlineData("（甲）")]
    [InlineData("12345.")]
    [InlineData("0.")]
    [InlineData("1.5")]
    [InlineData("12")]
    [InlineData("123）")]
    [InlineData("12.34 ")]
    [InlineData("0）")]
    [InlineData("零、")]
    [InlineData("千百、")]
    [InlineData("一、二")]
    public void Other_wording_is_kept_without_a_value(string text)
    {
        Assert.False(Ordinal.TryParse(text, out Ordinal? none));
        Assert.Null(none);
        Ordinal ordinal = Ordinal.Parse(text);
        Assert.Equal((text, (int?)null, OrdinalStyle.Other), (ordinal.Text, ordinal.Value, ordinal.Style));
    }

    [Fact]
    public void Ordinals_have_bounds_and_a_usual_form()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Ordinal.Create(0, OrdinalStyle.Arabic));
        Assert.Throws<ArgumentOutOfRangeException>(() => Ordinal.Create(10000, OrdinalStyle.Arabic));
        Assert.Throws<ArgumentOutOfRangeException>(() => Ordinal.Create(1, OrdinalStyle.Other));
        Assert.Throws<ArgumentNullException>(() => Ordinal.Parse(null!));
        Assert.False(Ordinal.TryParse(null, out _));
    }
}
