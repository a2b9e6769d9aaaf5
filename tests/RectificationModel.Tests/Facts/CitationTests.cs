using RectificationModel.Facts;

namespace RectificationModel.Tests.Facts;

public sealed class CitationTests
{
    [Theory]
    [InlineData("修订《党组工作规则》《财务制度（试行）》", "《党组工作规则》 《财务制度（试行）》")]
    [InlineData("《关于印发〈管理办法〉的通知》", "《关于印发〈管理办法〉的通知》")]
    [InlineData("《关于印发《管理办法》的通知》", "《关于印发《管理办法》的通知》")]
    [InlineData("《未闭合的办法，另有《考核细则》已出台", "《考核细则》")]
    [InlineData("》多出一个，《考核细则》", "《考核细则》")]
    [InlineData("《没有闭合。问题35个", "")]
    [InlineData("《》", "")]
    public void Titles_are_read_and_unbalanced_marks_swallow_nothing(string text, string expected) =>
        Assert.Equal(expected, FactNotation.Write(FactReader.Default.Read(text, FactKinds.Citations)));

    [Fact]
    public void Trial_and_number_are_members()
    {
        CitationFact fact = Assert.Single(FactReader.Default.Read("印发《财务管理办法（试行）》（校财〔2023〕12号）").Citations);
        Assert.True(fact.IsTrial);
        Assert.Equal("校财〔2023〕12号", fact.Number);
        Assert.False(Assert.Single(FactReader.Default.Read("《暂行办法》").Citations).IsTrial);
    }

    [Fact]
    public void A_figure_behind_an_unclosed_mark_is_still_read() => Assert.Single(FactReader.Default.Read("《没有闭合。问题35个").Quantities);
}
