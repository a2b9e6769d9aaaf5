namespace RectificationModel.Tests;

public sealed class ValueListTests
{
    [Fact]
    public void Lists_with_equal_elements_are_equal()
    {
        ValueList<string> one = ["甲", "乙"];
        ValueList<string> two = ["甲", "乙"];
        Assert.Equal(one, two);
        Assert.Equal(one.GetHashCode(), two.GetHashCode());
        Assert.NotEqual(one, ["乙", "甲"]);
    }

    [Fact]
    public void The_default_is_the_empty_list()
    {
        Assert.Equal(default, ValueList<string>.Empty);
        Assert.Empty(default(ValueList<string>));
        Assert.True(default(ValueList<string>) == []);
    }

    [Fact]
    public void Changing_gives_a_copy()
    {
        ValueList<int> list = [1, 2];
        Assert.Equal([1, 2, 3], list.Add(3));
        Assert.Equal([1, 5], list.SetItem(1, 5));
        Assert.Equal([1, 2], list);
    }
}
