using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using RectificationModel.Serialization;

namespace RectificationModel.Tests.Serialization;

public sealed class NoticeJsonExtensionTests
{
    // Every object that has a place for them, each with a member of its own; written compactly in the order of the format.
    private const string AtEveryLevel =
        """{"schemaVersion":"1.0","title":{"lines":[],"u":1},"inspection":{"kind":"audit","period":{"start":"2023-01-01","end":"2023-01-05","u":0},"u":2},"body":[""" +
        """{"type":"paragraph","text":"甲","u":3},{"type":"measure","text":"乙","u":4},{"type":"part","label":"丙","u":5},{"type":"section","heading":"丁","u":6},""" +
        """{"type":"issue","heading":"戊","progress":{"label":"已完成","completion":"completed","upkeep":"none","verification":"none","u":7}""" +
        ""","deadline":{"text":"年底","u":8},"responsible":[{"name":"己","role":"lead","u":9}],"u":10}]""" +
        ""","contacts":[{"kind":"fax","value":"1","u":11}],"publicPeriod":{"start":"2023-01-01","end":"2023-01-05","text":"庚","u":12},"signature":{"u":13},"u":14}""";

    [Fact]
    public void Unknown_members_are_kept_and_written_back_at_every_level() => Assert.Equal(AtEveryLevel, NoticeJson.Serialize(NoticeJson.Deserialize(AtEveryLevel)));

    [Fact]
    public void Unknown_members_can_be_looked_up()
    {
        RectificationNotice notice = NoticeJson.Deserialize(AtEveryLevel);
        Assert.Equal("10", notice.Issues().Single().Extensions["u"]);
        Assert.Equal("12", notice.PublicPeriod!.Extensions["u"]);
    }

    [Fact]
    public void Their_json_text_is_kept_byte_for_byte_and_in_its_order()
    {
        const string Json = """{"z": 1.50e+2, "title": {}, "a": "\u6574\/" , "m":{ "type" : [ 1,2 ], "type": null }}""";
        ExtensionMembers unknown = NoticeJson.Deserialize(Json).Extensions;
        Assert.Equal([new("z", "1.50e+2"), new("a", "\"\\u6574\\/\""), new("m", """{ "type" : [ 1,2 ], "type": null }""")], unknown);
        Assert.EndsWith(""","z":1.50e+2,"a":"\u6574\/","m":{ "type" : [ 1,2 ], "type": null }}""", NoticeJson.Serialize(NoticeJson.Deserialize(Json)), StringComparison.Ordinal);
    }

    [Fact]
    public void Members_of_another_kind_of_block_are_unknown_ones()
    {
        Block block = NoticeJson.Deserialize("""{"title":{},"body":[{"type":"paragraph","text":"甲","heading":[7]}]}""").Body[0];
        Assert.Equal(new Paragraph("甲") { Extensions = SampleNotice.Unknown("heading", "[7]") }, block);
    }

    [Fact]
    public void White_space_around_a_value_is_not_part_of_it() => Assert.Equal("[ 1 ]", SampleNotice.Unknown("a", " \r\n\t[ 1 ] ")["a"]);

    [Fact]
    public void Every_object_of_the_format_has_a_place_for_them()
    {
        // All but what is told from the text and ignored on reading.
        string[] objects = ["notice", .. JsonNode.Parse(NoticeJson.Schema)!["$defs"]!.AsObject().Select(definition => definition.Key).Where(name => name is not ("block" or "fact" or "totals") && !name.EndsWith("Fact", StringComparison.Ordinal))];
        Assert.Equal(objects.Length, AtEveryLevel.Split("\"u\":").Length - 1);
    }

    [Fact]
    public async Task Line_breaks_between_their_tokens_become_spaces_in_a_line_and_strings_stay_as_they_are()
    {
        const string Raw = "{\r\n  \"a\": [1,\n 2],\r\"b\": \"甲\\n\\r\u2028乙\"\n}";
        string everywhere = AtEveryLevel.Replace("\"u\":", $"\"raw\":{Raw},\"u\":", StringComparison.Ordinal);
        RectificationNotice notice = NoticeJson.Deserialize(everywhere);
        Assert.Equal(everywhere, NoticeJson.Serialize(notice));

        using MemoryStream stream = new();
        await NoticeJson.WriteLinesAsync(stream, new[] { notice, notice }.ToAsyncEnumerable(), TestContext.Current.CancellationToken);
        string line = everywhere.Replace('\n', ' ').Replace('\r', ' ');
        Assert.Equal($"{line}\n{line}\n", Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void A_lone_surrogate_in_a_name_or_a_value_that_is_set_becomes_U_FFFD() =>
        Assert.Equal([new("a\uFFFD", "\"\uFFFD\"")], default(ExtensionMembers).With("a\uFFFD", "1").With("a\ud800", "\"\udc00\""));

    [Fact]
    public void A_value_may_be_as_deep_as_the_format_allows()
    {
        string deepest = new string('[', NoticeJson.MaxDepth) + new string(']', NoticeJson.MaxDepth);
        Assert.Equal(deepest, SampleNotice.Unknown("x", deepest)["x"]);
        Assert.ThrowsAny<JsonException>(() => SampleNotice.Unknown("x", $"[{deepest}]"));
    }

    [Fact]
    public void Many_unknown_members_are_read_in_linear_time()
    {
        string json = $$"""{"title":{},{{string.Join(',', Enumerable.Range(0, 50_000).Select(i => $"\"x{i}\":{i}"))}}}""";
        Assert.Equal(50_000, NoticeJson.Deserialize(json).Extensions.Count);
    }
}
