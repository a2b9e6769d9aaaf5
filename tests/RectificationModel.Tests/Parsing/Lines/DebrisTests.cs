using RectificationModel.Parsing.Lines;

namespace RectificationModel.Tests.Parsing.Lines;

public sealed class DebrisTests
{
    [Theory]
    [InlineData("[bookmark: _GoBack]一、", "[bookmark: _GoBack]")]
    [InlineData("[HYPERLINK x]", "[HYPERLINK x]")]
    [InlineData("[if gte mso 9]", "[if gte mso 9]")]
    [InlineData("[图片]甲", "[图片]")]
    [InlineData("[甲]", "")]
    [InlineData("[bookmark: 甲", "")]
    [InlineData("<!-- 注 -->甲", "<!-- 注 -->")]
    [InlineData("<p class='a'>甲", "<p class='a'>")]
    [InlineData("</p>甲", "</p>")]
    [InlineData("<3个", "")]
    [InlineData("<", "")]
    [InlineData("</", "")]
    [InlineData("<p 甲", "")]
    [InlineData("&nbsp;甲", "&nbsp;")]
    [InlineData("&甲", "")]
    [InlineData("\\.甲", "\\")]
    [InlineData("\\甲", "")]
    [InlineData("\\", "")]
    [InlineData("\ufffc甲", "\ufffc")]
    [InlineData("\u0001甲", "\u0001")]
    [InlineData("甲", "")]
    [InlineData("**甲", "")]
    [InlineData("# 甲", "")]
    public void Debris_is_measured(string text, string debris) => Assert.Equal(debris.Length, Debris.LengthAt(text, bold: false, atLineStart: false));

    [Theory]
    [InlineData("## 甲", 2)]
    [InlineData("#甲", 0)]
    [InlineData("####### 甲", 0)]
    [InlineData("##", 0)]
    public void Hashes_count_at_the_start_of_a_line(string text, int length) => Assert.Equal(length, Debris.LengthAt(text, bold: false, atLineStart: true));

    [Theory]
    [InlineData("**甲**", true)]
    [InlineData("**甲", false)]
    [InlineData("甲**乙**", false)]
    public void Bold_marks_come_in_pairs(string line, bool expected)
    {
        Assert.Equal(expected, Debris.IsBold(line));
        Assert.Equal(2, Debris.LengthAt("**甲", bold: true, atLineStart: false));
        Assert.Equal(0, Debris.LengthAt("*甲", bold: true, atLineStart: false));
    }
}
