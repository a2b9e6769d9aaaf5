namespace RectificationModel.Tests;

public sealed class SmallTypeTests
{
    [Fact]
    public void A_span_knows_its_bounds()
    {
        TextSpan span = TextSpan.FromBounds(2, 5);

        Assert.Equal(new TextSpan(2, 3), span);
        Assert.Equal(5, span.End);
        Assert.Equal("改进展", span.Of("整个改进展了").ToString());
        Assert.Equal("[2..5)", span.ToString());
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void A_span_holds_its_start_and_not_its_end(int position, bool expected) => Assert.Equal(expected, new TextSpan(2, 3).Contains(position));

    [Theory]
    [InlineData(0, 2, false)]
    [InlineData(0, 3, true)]
    [InlineData(4, 9, true)]
    [InlineData(5, 9, false)]
    public void Spans_overlap_where_they_share_a_place(int start, int end, bool expected) =>
        Assert.Equal(expected, new TextSpan(2, 3).Overlaps(TextSpan.FromBounds(start, end)));

    [Fact]
    public void A_range_of_days_holds_both_its_ends()
    {
        DateRange days = new(new(2023, 2, 27), new(2023, 3, 2));

        Assert.Equal(4, days.Days);
        Assert.True(days.Contains(new(2023, 2, 27)));
        Assert.True(days.Contains(new(2023, 3, 2)));
        Assert.False(days.Contains(new(2023, 3, 3)));
        Assert.False(days.Contains(new(2023, 2, 26)));
        Assert.Equal("2023-02-27/2023-03-02", days.ToString());
    }

    [Fact]
    public void Localized_text_is_chosen_by_language()
    {
        LocalizedText text = new("标题", "Title");

        Assert.Equal("标题", text.In(NoticeLanguage.Chinese));
        Assert.Equal("Title", text.In(NoticeLanguage.English));
        Assert.Equal("标题", text.ToString());
    }
}
