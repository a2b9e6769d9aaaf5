using System.Collections;
using System.Text.Json;

namespace RectificationModel.Tests;

public sealed class ExtensionMembersTests
{
    private static readonly ExtensionMembers Two = default(ExtensionMembers).With("x-a", " 1 ").With("x-b", "[true]");

    [Fact]
    public void Members_are_found_by_name()
    {
        Assert.Equal("1", Two["x-a"]);
        Assert.True(Two.TryGetValue("x-b", out string? json));
        Assert.Equal("[true]", json);
        Assert.False(Two.TryGetValue("x-c", out json));
        Assert.Null(json);
        Assert.Throws<KeyNotFoundException>(() => Two["x-c"]);
        Assert.Equal(2, Two.Count);
    }

    [Fact]
    public void A_second_value_replaces_the_first_in_its_place()
    {
        ExtensionMembers changed = Two.With("x-a", "2");

        Assert.Equal(["x-a", "x-b"], changed.Select(m => m.Key));
        Assert.Equal("2", changed["x-a"]);
        Assert.Equal("1", Two["x-a"]);
    }

    [Fact]
    public void Only_names_and_json_are_taken()
    {
        Assert.Throws<ArgumentNullException>(() => Two.With(null!, "1"));
        Assert.Throws<ArgumentNullException>(() => Two.With("x", null!));
        Assert.ThrowsAny<JsonException>(() => Two.With("x", "{"));
    }

    [Fact]
    public void Members_are_equal_by_value()
    {
        ExtensionMembers same = default(ExtensionMembers).With("x-a", "1").With("x-b", "[true]");

        Assert.True(Two == same);
        Assert.False(Two != same);
        Assert.True(Two.Equals((object)same));
        Assert.False(Two.Equals((object)"x-a"));
        Assert.False(Two == default);
        Assert.Equal(Two.GetHashCode(), same.GetHashCode());
        Assert.Equal("{\"x-a\": 1, \"x-b\": [true]}", Two.ToString());
    }

    [Fact]
    public void Members_are_walked_through_in_their_order()
    {
        List<object?> members = [];
        foreach (object? member in (IEnumerable)Two)
        {
            members.Add(member);
        }

        Assert.Equal([new KeyValuePair<string, string>("x-a", "1"), new KeyValuePair<string, string>("x-b", "[true]")], members);
    }
}
