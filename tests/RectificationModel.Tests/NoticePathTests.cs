namespace RectificationModel.Tests;

public sealed class NoticePathTests
{
    [Theory]
    [InlineData("")]
    [InlineData("/title/lines/0")]
    [InlineData("/body/12/blocks/3/text")]
    [InlineData("/a~1b/c~0d")]
    [InlineData("/~01")]
    [InlineData("/")]
    [InlineData("/01")]
    [InlineData("/1234567890")]
    public void A_pointer_is_read_and_written_back(string pointer)
    {
        NoticePath path = NoticePath.Parse(pointer);

        Assert.Equal(pointer, path.ToString());
        Assert.Equal(path, NoticePath.Parse(pointer));
        Assert.Equal(path.GetHashCode(), NoticePath.Parse(pointer).GetHashCode());
    }

    [Theory]
    [InlineData("body")]
    [InlineData("/a~")]
    [InlineData("/a~2")]
    [InlineData("/a/~x/b")]
    public void What_is_no_pointer_is_refused(string pointer)
    {
        Assert.False(NoticePath.TryParse(pointer, out NoticePath? path));
        Assert.Null(path);
        Assert.Throws<FormatException>(() => NoticePath.Parse(pointer));
    }

    [Fact]
    public void Nothing_is_no_pointer()
    {
        Assert.False(NoticePath.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => NoticePath.Parse(null!));
        Assert.Throws<ArgumentNullException>(() => NoticePath.Root.Append(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => NoticePath.Root.Append(-1));
    }

    [Fact]
    public void Steps_are_unescaped_names_or_indexes()
    {
        NoticePath path = NoticePath.Parse("/a~1b~0c/7");

        Assert.Equal("7", path.Name);
        Assert.Equal(7, path.Index);
        Assert.Equal("a/b~c", path.Parent!.Name);
        Assert.Null(path.Parent.Index);
        Assert.Equal("", NoticePath.Root.Name);
        Assert.Null(NoticePath.Root.Index);
        Assert.Null(NoticePath.Root.Parent);
    }

    [Theory]
    [InlineData("/body/1", "/body", true)]
    [InlineData("/body/1", "/body/1", true)]
    [InlineData("/body/1", "", true)]
    [InlineData("/body/1", "/body/2", false)]
    [InlineData("/body", "/body/1", false)]
    [InlineData("/title/1", "/body", false)]
    public void A_path_starts_with_each_path_above_it(string path, string start, bool expected) =>
        Assert.Equal(expected, NoticePath.Parse(path).StartsWith(NoticePath.Parse(start)));

    [Fact]
    public void Paths_are_equal_by_their_steps()
    {
        NoticePath path = NoticePath.Root.Append("body").Append(1);

        Assert.True(path.Equals((object)NoticePath.Parse("/body/1")));
        Assert.False(path.Equals(NoticePath.Parse("/body/1/text")));
        Assert.False(path.Equals(NoticePath.Parse("/1")));
        Assert.False(path.Equals((object?)null));
        Assert.False(path.Equals("/body/1"));
        Assert.NotEqual(NoticePath.Root, path);
    }
}
