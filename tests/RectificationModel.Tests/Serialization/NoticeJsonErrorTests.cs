using System.Text;
using RectificationModel.Serialization;

namespace RectificationModel.Tests.Serialization;

public sealed class NoticeJsonErrorTests
{
    [Theory]
    [InlineData("", "RJ0001", "")]
    [InlineData("   ", "RJ0001", "")]
    [InlineData("{", "RJ0001", "")]
    [InlineData("""{"title":{"lines":["题"]}""", "RJ0001", "/title")]
    [InlineData("""{"title":{"lines":["题"}}""", "RJ0001", "/title/lines/0")]
    [InlineData("""{"title":{},}""", "RJ0001", "/title")]
    [InlineData("""{"title":{}} {}""", "RJ0001", "")]
    [InlineData("""{"title":{}/**/}""", "RJ0001", "/title")]
    [InlineData("""{"title":{"lines":["\x"]}}""", "RJ0001", "/title/lines")]
    [InlineData("[]", "RJ0002", "")]
    [InlineData("null", "RJ0002", "")]
    [InlineData("""{"title":null}""", "RJ0002", "/title")]
    [InlineData("""{"title":{"lines":"题"}}""", "RJ0002", "/title/lines")]
    [InlineData("""{"title":{"lines":["题",1]}}""", "RJ0002", "/title/lines/1")]
    [InlineData("""{"title":{"lines":[null]}}""", "RJ0002", "/title/lines/0")]
    [InlineData("""{"title":{},"classification":7}""", "RJ0002", "/classification")]
    [InlineData("""{"title":{},"body":{}}""", "RJ0002", "/body")]
    [InlineData("""{"title":{},"body":["段"]}""", "RJ0002", "/body/0")]
    [InlineData("""{"title":{},"body":[{"type":5}]}""", "RJ0002", "/body/0/type")]
    [InlineData("""{"title":{},"body":[{"text":"甲","type":{}}]}""", "RJ0002", "/body/0/type")]
    [InlineData("""{"title":{},"body":[{"type":"issue","heading":"题","deadline":{"text":"年底","longTerm":"true"}}]}""", "RJ0002", "/body/0/deadline/longTerm")]
    [InlineData("{}", "RJ0003", "/title")]
    [InlineData("""{"title":{},"body":[{}]}""", "RJ0003", "/body/0/type")]
    [InlineData("""{"title":{},"body":[{"text":"甲"}]}""", "RJ0003", "/body/0/type")]
    [InlineData("""{"title":{},"body":[{"type":"paragraph","text":"甲"},{"type":"section","blocks":[]}]}""", "RJ0003", "/body/1/heading")]
    [InlineData("""{"title":{},"inspection":{"teams":[]}}""", "RJ0003", "/inspection/kind")]
    [InlineData("""{"title":{},"inspection":{"kind":"audit","period":{"start":"2023-01-02"}}}""", "RJ0003", "/inspection/period/end")]
    [InlineData("""{"title":{},"contacts":[{"kind":"phone","value":"1"},{"kind":"fax"}]}""", "RJ0003", "/contacts/1/value")]
    [InlineData("""{"title":{},"inspection":{"kind":"Xunshi"}}""", "RJ0004", "/inspection/kind")]
    [InlineData("""{"title":{},"body":[{"type":"issue","heading":"题","progress":{"label":"已完成","completion":"done"}}]}""", "RJ0004", "/body/0/progress/completion")]
    [InlineData("""{"title":{},"body":[{"type":"issue","heading":"题","responsible":[{"name":"甲","role":"boss"}]}]}""", "RJ0004", "/body/0/responsible/0/role")]
    [InlineData("""{"title":{},"title":{}}""", "RJ0005", "/title")]
    [InlineData("""{"title":{},"t\u0069tle":{}}""", "RJ0005", "/title")]
    [InlineData("""{"title":{},"x":1,"x":2}""", "RJ0005", "/x")]
    [InlineData("""{"title":{},"a":1,"b":1,"c":1,"d":1,"e":1,"f":1,"g":1,"h":1,"i":1,"j":1,"c":2}""", "RJ0005", "/c")]
    [InlineData("""{"title":{},"body":[{"type":"paragraph","type":"paragraph","text":"甲"}]}""", "RJ0005", "/body/0/type")]
    [InlineData("""{"schemaVersion":"2.0","title":{}}""", "RJ0006", "/schemaVersion")]
    [InlineData("""{"schemaVersion":"0.9","title":{}}""", "RJ0006", "/schemaVersion")]
    [InlineData("""{"schemaVersion":"1","title":{}}""", "RJ0006", "/schemaVersion")]
    [InlineData("""{"schemaVersion":"","title":{}}""", "RJ0006", "/schemaVersion")]
    [InlineData("""{"title":{},"signature":{"date":"2023-02-29"}}""", "RJ0008", "/signature/date")]
    [InlineData("""{"title":{},"signature":{"date":"2023-2-9"}}""", "RJ0008", "/signature/date")]
    [InlineData("""{"title":{},"signature":{"date":"2023-02-09T00:00:00"}}""", "RJ0008", "/signature/date")]
    [InlineData("""{"title":{},"body":[{"type":"section","heading":"一","blocks":[{"type":"table"}]}]}""", "RJ0009", "/body/0/blocks/0/type")]
    [InlineData("""{"title":{},"body":[{"heading":"一","type":"table"}]}""", "RJ0009", "/body/0/type")]
    [InlineData("""{"title":{},"publicPeriod":{"days":99999999999}}""", "RJ0011", "/publicPeriod/days")]
    [InlineData("""{"title":{},"publicPeriod":{"days":1.5}}""", "RJ0011", "/publicPeriod/days")]
    public void What_cannot_be_read_is_named_with_id_and_path(string json, string id, string path)
    {
        NoticeJsonException error = Assert.Throws<NoticeJsonException>(() => NoticeJson.Deserialize(json));
        Assert.Equal((id, path), (error.Id, error.Path.ToString()));
        Assert.Equal(1, error.Line);
        Assert.InRange(error.BytePosition!.Value, 0, Encoding.UTF8.GetByteCount(json));
        Assert.StartsWith($"{id} at '{path}', line 1: ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_has_the_line_and_the_byte_where_it_stands()
    {
        string json = "\uFEFF{\n  \"title\": { \"lines\": [\"通报\"] },\n  \"signature\": { \"date\": \"2023-13-01\" }\n}";
        NoticeJsonException error = Assert.Throws<NoticeJsonException>(() => NoticeJson.Deserialize(json));
        Assert.Equal(3, error.Line);
        int place = Encoding.UTF8.GetByteCount(json[..json.IndexOf("\"2023", StringComparison.Ordinal)]);
        Assert.Equal(place, error.BytePosition);
    }

    [Fact]
    public void Malformed_json_has_the_line_and_the_byte_where_it_breaks()
    {
        string json = "{\n\"title\": {\"lines\": [\"通报\"]},\n\"body\": [ 整改 ]\n}";
        NoticeJsonException error = Assert.Throws<NoticeJsonException>(() => NoticeJson.Deserialize(json));
        Assert.Equal(("RJ0001", "/body", 3L), (error.Id, error.Path.ToString(), error.Line));
        Assert.Equal(Encoding.UTF8.GetByteCount(json[..json.IndexOf("整改", StringComparison.Ordinal)]), error.BytePosition);
        Assert.Contains("“整”", error.Describe(), StringComparison.Ordinal);
        Assert.Contains("'整'", error.Describe(NoticeLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_value_is_named_with_those_that_are_known()
    {
        NoticeJsonException error = Assert.Throws<NoticeJsonException>(() => NoticeJson.Deserialize("""{"title":{},"contacts":[{"kind":"电报","value":"1"}]}"""));
        Assert.Contains("电报", error.Message, StringComparison.Ordinal);
        Assert.Contains("phone, fax, email, address, postalCode, person, website, hours", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_no_utf8_are_an_error_at_their_place()
    {
        byte[] json = [.. "{\"title\":{\"lines\":[\"甲"u8, 0xC0, .. "\"]}}"u8];
        NoticeJsonException error = Assert.Throws<NoticeJsonException>(() => NoticeJson.Deserialize(json));
        Assert.Equal(("RJ0010", "/title/lines/0", 23L), (error.Id, error.Path.ToString(), error.BytePosition));
    }

    [Theory]
    [InlineData("""{"title":{},"x":""", "[", "")]
    [InlineData("""{"title":{},"x":""", """{"y":""", "")]
    [InlineData("""{"title":{},"body":[""", """{"type":"section","heading":"层","blocks":[""", "/body/0/blocks/0/blocks")]
    public void What_is_nested_too_deep_is_an_error_and_no_stack_overflow(string start, string level, string path)
    {
        string json = start + string.Concat(Enumerable.Repeat(level, 100_000));
        NoticeJsonException error = Assert.Throws<NoticeJsonException>(() => NoticeJson.Deserialize(json));
        Assert.Equal("RJ0007", error.Id);
        Assert.StartsWith(path, error.Path.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_bracket_that_is_malformed_and_not_deep_is_no_question_of_depth() =>
        Assert.Equal("RJ0001", Assert.Throws<NoticeJsonException>(() => NoticeJson.Deserialize("{[")).Id);

    [Fact]
    public async Task Null_arguments_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => NoticeJson.Serialize(null!));
        Assert.Throws<ArgumentNullException>(() => NoticeJson.Serialize(null!, SampleNotice.Full));
        Assert.Throws<ArgumentNullException>(() => NoticeJson.Deserialize((string)null!));
        Assert.Throws<ArgumentNullException>(() => NoticeJson.ReadLinesAsync(null!, TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<ArgumentNullException>(async () => await NoticeJson.DeserializeAsync(null!, TestContext.Current.CancellationToken));
    }
}
