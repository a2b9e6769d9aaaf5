namespace RectificationModel.Tests;

public sealed class NoticeTitleTests
{
    [Fact]
    public void A_title_is_made_from_issuer_subject_and_genre()
    {
        NoticeTitle title = NoticeTitle.For("中共云岭县水务局党组", "巡察整改进展情况", NoticeGenre.Notice);

        Assert.Equal(["中共云岭县水务局党组", "关于巡察整改进展情况的通报"], title.Lines);
        Assert.Equal("中共云岭县水务局党组", title.Issuer);
        Assert.Equal("巡察整改进展情况", title.Subject);
        Assert.Equal("通报", title.Genre);
        Assert.Equal("中共云岭县水务局党组关于巡察整改进展情况的通报", title.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void A_title_needs_no_issuer(string? issuer)
    {
        NoticeTitle title = NoticeTitle.For(issuer, "审计整改情况", NoticeGenre.Announcement);

        Assert.Equal(["关于审计整改情况的公告"], title.Lines);
        Assert.Null(title.Issuer);
    }

    [Fact]
    public void Subject_and_genre_are_needed()
    {
        Assert.Throws<ArgumentException>(() => NoticeTitle.For("某局", "", NoticeGenre.Notice));
        Assert.Throws<ArgumentException>(() => NoticeTitle.For("某局", "整改", ""));
    }

    [Theory]
    [InlineData("云岭县教育局关于巡察整改情况的情况说明", "云岭县教育局", "巡察整改情况", "情况说明")]
    [InlineData("云岭县教育局关于巡察整改情况的通报（摘要）", "云岭县教育局", "巡察整改情况", "通报")]
    [InlineData("云岭县教育局关于督察反馈问题整改方案", "云岭县教育局", "督察反馈问题整改", "方案")]
    [InlineData("云岭县教育局关于巡察整改情况公开", "云岭县教育局", "巡察整改情况", "公开")]
    [InlineData("云岭县委办公室、云岭县人民政府办公室关于督查整改情况的报告", "云岭县委办公室、云岭县人民政府办公室", "督查整改情况", "报告")]
    [InlineData("某处（内部）", null, null, null)]
    [InlineData("（摘要）", null, null, null)]
    [InlineData("关于通报", null, null, "通报")]
    [InlineData("好得很关于整改的函", null, "整改", "函")]
    [InlineData("关于巡察整改", null, null, null)]
    [InlineData("整改进展情况公示", null, null, "公示")]
    public void The_views_are_read_from_the_lines(string line, string? issuer, string? subject, string? genre)
    {
        NoticeTitle title = new() { Lines = [line] };

        Assert.Equal(issuer, title.Issuer);
        Assert.Equal(subject, title.Subject);
        Assert.Equal(genre, title.Genre);
    }

    [Fact]
    public void An_issuer_on_a_line_of_its_own_is_read_without_the_word_about()
    {
        NoticeTitle title = new() { Lines = ["云岭县林业局", "巡察整改进展情况通报"] };

        Assert.Equal("云岭县林业局", title.Issuer);
        Assert.Null(title.Subject);
    }

    [Fact]
    public void No_lines_tell_nothing()
    {
        NoticeTitle title = new();

        Assert.Null(title.Issuer);
        Assert.Null(title.Subject);
        Assert.Null(title.Genre);
        Assert.Equal("", title.ToString());
    }
}
