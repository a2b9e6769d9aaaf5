using RectificationModel.Parsing.Outline;

namespace RectificationModel.Tests.Parsing.Outline;

public sealed class QuoteScannerTests
{
    // 1 where a character stands outside quotes and brackets.
    [Theory]
    [InlineData("甲“乙”丙", "11001")]
    [InlineData("甲《乙》丙", "11001")]
    [InlineData("甲（乙(丙)丁）戊", "110000001")]
    [InlineData("甲‘乙’〈丙〉「丁」『戊』【己】〔庚〕辛", "11001001001001001001")]
    [InlineData("甲“乙", "111")]
    [InlineData("甲”乙“", "1111")]
    [InlineData("甲“乙“丙”丁", "1100001")]
    [InlineData("甲\"乙\"丙", "11001")]
    [InlineData("甲\"乙", "111")]
    [InlineData("甲）乙", "111")]
    [InlineData("ab<c>、…—", "11111111")]
    public void A_place_is_inside_or_outside(string text, string expected)
    {
        QuoteScanner scanner = new(text);
        string read = "";
        while (scanner.Position < text.Length)
        {
            read += scanner.Outside ? '1' : '0';
            scanner.Step();
        }

        Assert.Equal(expected, read);
    }
}
