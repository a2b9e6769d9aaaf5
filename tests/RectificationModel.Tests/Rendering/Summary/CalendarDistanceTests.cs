using System.Globalization;
using Humanizer;
using RectificationModel.Rendering.Summary;

namespace RectificationModel.Tests.Rendering.Summary;

public sealed class CalendarDistanceTests
{
    // Today is 2024-03-31.
    [Theory]
    [InlineData("2024-03-31", "今天", "today")]
    [InlineData("2024-03-30", "昨天", "yesterday")]
    [InlineData("2024-03-29", "前天", "2 days ago")]
    [InlineData("2024-03-28", "3天前", "3 days ago")]
    [InlineData("2024-03-01", "30天前", "30 days ago")]
    [InlineData("2024-02-29", "1个月前", "1 month ago")]
    [InlineData("2024-01-31", "2个月前", "2 months ago")]
    [InlineData("2023-03-31", "12个月前", "12 months ago")]
    [InlineData("2022-11-17", "16个月前", "16 months ago")]
    [InlineData("2022-04-01", "23个月前", "23 months ago")]
    [InlineData("2022-03-31", "2年前", "2 years ago")]
    [InlineData("0001-01-01", "2023年前", "2023 years ago")]
    [InlineData("2024-04-01", "明天", "tomorrow")]
    [InlineData("2024-04-02", "后天", "in 2 days")]
    [InlineData("2024-04-30", "30天后", "in 30 days")]
    [InlineData("2024-05-01", "1个月后", "in 1 month")]
    [InlineData("9999-12-31", "7975年后", "in 7975 years")]
    public void A_day_is_told_from_today(string day, string chinese, string english)
    {
        CalendarDistance distance = CalendarDistance.Between(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), new(2024, 3, 31));
        Assert.Equal((chinese, english), (ChineseWords.Of(distance), EnglishWords.Of(distance)));
    }

    // Why the words are our own: Humanizer agrees on days and on the first months, and calls a day 500 days back 去年.
    [Fact]
    public void Days_and_months_are_those_of_Humanizer_which_has_no_word_for_the_day_before_yesterday_and_a_wrong_one_for_the_year_before_last()
    {
        DateOnly today = new(2024, 3, 31);
        CultureInfo chinese = CultureInfo.GetCultureInfo("zh-CN");
        foreach (int days in (int[])[1, 3, 13, 27, 45, 75, 100])
        {
            Assert.Equal(Humanized(today.AddDays(-days)), ChineseWords.Of(CalendarDistance.Between(today.AddDays(-days), today)));
        }

        Assert.Equal("2天前", Humanized(today.AddDays(-2)));
        Assert.Equal("去年", Humanized(new(2022, 11, 17)));

        string Humanized(DateOnly day) => new DefaultDateOnlyHumanizeStrategy().Humanize(day, today, chinese).Replace(" ", "", StringComparison.Ordinal);
    }
}
