using System.Text;
using RectificationModel.Serialization;

namespace RectificationModel.Tests.Serialization;

public sealed class NoticeJsonTextTests
{
    [Theory]
    [InlineData("整改，𠮷日：“引文”‘内’《办法》〔2021〕3号——①")]
    [InlineData("a\u3000b\u00A0c\u200Bd\uFEFFe\u2028f\uFFFDg")]
    [InlineData("<b>&'+`/é😀\uE000")]
    public void Readable_text_is_written_as_it_is(string text) => Assert.Equal(text, Written(text));

    [Theory]
    [InlineData("\"", "\\\"")]
    [InlineData("\\", "\\\\")]
    [InlineData("甲\n乙\r\t\b\f", "甲\\n乙\\r\\t\\b\\f")]
    [InlineData("\0\u001F\u007F\u0085\u009F", "\\u0000\\u001F\\u007F\\u0085\\u009F")]
    [InlineData("𠮷\"𠮷", "𠮷\\\"𠮷")]
    public void Marks_and_controls_are_escaped(string text, string expected)
    {
        Assert.Equal(expected, Written(text));
        Assert.Equal(text, NoticeJson.Deserialize(NoticeJson.Serialize(Holding(text))).Preamble[0]);
    }

    [Fact]
    public void A_lone_surrogate_becomes_the_replacement_character()
    {
        // Not inline data: an attribute's strings are kept in UTF-8, which has no lone surrogates.
        Assert.Equal("\uFFFD", Written("\uD842"));
        Assert.Equal("\uFFFD", Written("\uDFB7"));
        Assert.Equal("甲\uFFFD乙\uFFFD𠮷丙\uFFFD", Written("甲\uD842乙\uDFB7\uD842\uDFB7丙\uD842"));
        Assert.Equal("\\\"\uFFFD\\\"", Written("\"\uDFB7\""));
    }

    [Theory]
    [InlineData("\\u6574\\u6539\\/\\\"\\\\\\b\\f\\n\\r\\t", "整改/\"\\\b\f\n\r\t")]
    [InlineData("\\uD842\\uDFB7", "𠮷")]
    [InlineData("甲\\uD842乙", "甲\uFFFD乙")]
    [InlineData("\\uDFB7\\uD842", "\uFFFD\uFFFD")]
    public void Escapes_are_read_and_a_lone_surrogate_does_no_harm(string json, string expected) =>
        Assert.Equal(expected, NoticeJson.Deserialize($$"""{"title":{},"preamble":["{{json}}"]}""").Preamble[0]);

    [Theory]
    [InlineData("""{"title":{},"\uD842":1}""")]
    [InlineData("""{"title":{},"body":[{"\uD842":1,"type":"paragraph","text":"甲"}]}""")]
    public void A_name_with_an_escaped_lone_surrogate_is_an_unknown_member(string json) =>
        Assert.Contains("\"\uFFFD\":1", NoticeJson.Serialize(NoticeJson.Deserialize(json)), StringComparison.Ordinal);

    [Fact]
    public void A_value_with_an_escaped_lone_surrogate_is_an_unknown_value() =>
        Assert.Equal("RJ0004", Assert.Throws<NoticeJsonException>(() => NoticeJson.Deserialize("""{"title":{},"contacts":[{"kind":"\uD842","value":"1"}]}""")).Id);

    [Fact]
    public void A_lone_surrogate_in_a_json_string_is_read_as_the_replacement_character() =>
        Assert.Equal("甲\uFFFD", NoticeJson.Deserialize("{\"title\":{},\"preamble\":[\"甲\uD842\"]}").Preamble[0]);

    [Fact]
    public void A_long_text_with_one_mark_at_its_end_is_written_whole()
    {
        string text = new StringBuilder().Insert(0, "整改𠮷", 5000).Append('"').ToString();
        Assert.Equal(text[..^1] + "\\\"", Written(text));
    }

    private static RectificationNotice Holding(string text) => new() { Title = new(), Preamble = [text] };

    private static string Written(string text)
    {
        const string Before = """{"schemaVersion":"1.0","title":{"lines":[]},"preamble":[""" + "\"";
        const string After = "\"" + """],"body":[]}""";
        string json = NoticeJson.Serialize(Holding(text));
        Assert.StartsWith(Before, json, StringComparison.Ordinal);
        Assert.EndsWith(After, json, StringComparison.Ordinal);
        return json[Before.Length..^After.Length];
    }
}
