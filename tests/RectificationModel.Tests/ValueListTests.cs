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

    [Fact]
    public void Places_have_bounds()
    {
        ValueList<int> list = [1, 2];
        Assert.Equal(2, list[1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => list[2]);
        Assert.Throws<ArgumentOutOfRangeException>(() => list[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => list.SetItem(2, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => list.SetItem(-1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => default(ValueList<int>)[0]);
    }

    [Fact]
    public void A_list_is_walked_through_and_shown()
    {
        ValueList<int> list = [1, 2];
        List<object> seen = [];
        foreach (int item in list)
        {
            seen.Add(item);
        }

        foreach (object item in (System.Collections.IEnumerable)list)
        {
            seen.Add(item);
        }

        Assert.Equal([1, 2, 1, 2], seen);
        Assert.Equal("[1, 2]", list.ToString());
        Assert.Equal("[]", default(ValueList<int>).ToString());
        Assert.False(((System.Collections.IEnumerable)default(ValueList<int>)).GetEnumerator().MoveNext());
    }

    [Fact]
    public void Lists_are_made_from_sequences_and_compared_as_objects()
    {
        ValueList<int> list = ((int[])[1, 2]).ToValueList();
        Assert.Equal([1, 2], list);
        Assert.Equal(list, ((IEnumerable<int>)list).ToValueList());
        Assert.True(list.Equals((object)(ValueList<int>)[1, 2]));
        Assert.False(list.Equals((object)"[1, 2]"));
        Assert.True(list != [1]);
        Assert.Throws<ArgumentNullException>(() => ((IEnumerable<int>)null!).ToValueList());
    }
}
