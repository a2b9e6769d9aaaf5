using RectificationModel.Serialization;

namespace RectificationModel.Tests.Serialization;

public sealed class NoticeJsonExtensionTests
{
    // Every object that has a place for them, each with a member of its own; written compactly in the order of the format.
    private const string AtEveryLevel =
        """{"schemaVersion":"1.0","title":{"lines":[],"u":1},"inspection":{"kind":"audit","u":2},"body":[""" +
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
    public void Many_unknown_members_are_read_in_linear_time()
    {
        string json = $$"""{"title":{},{{string.Join(',', Enumerable.Range(0, 50_000).Select(i => $"\"x{i}\":{i}"))}}}""";
        Assert.Equal(50_000, NoticeJson.Deserialize(json).Extensions.Count);
    }
}
