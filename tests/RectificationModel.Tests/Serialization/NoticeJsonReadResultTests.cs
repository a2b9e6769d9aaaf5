using System.Text;
using RectificationModel.Serialization;

namespace RectificationModel.Tests.Serialization;

public sealed class NoticeJsonReadResultTests
{
    private const string Lone = """{"title":{"lines":["题","甲\ud800乙"]},"body":[{"type":"paragraph","text":"\uDC00","x\udbff":1,"y":"\ud800"}],"classification":"\uD842\uDFB7\ud842"}""";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void An_escaped_lone_surrogate_is_read_as_U_FFFD_with_a_diagnostic_at_its_place()
    {
        NoticeJsonReadResult result = NoticeJson.Read(Lone, null);
        Assert.Equal(["题", "甲\uFFFD乙"], result.Notice.Title.Lines);
        Assert.Equal("𠮷\uFFFD", result.Notice.Classification);
        Assert.Equal(
            [("/title/lines/1", new TextSpan(1, 1), "U+D800"), ("/body/0/text", new(0, 1), "U+DC00"), ("/body/0/x\uFFFD", new(1, 1), "U+DBFF"), ("/classification", new(2, 1), "U+D842")],
            result.Diagnostics.Select(one => (one.Path.ToString(), one.PathSpan!.Value, one.Arguments[0])));
        Assert.All(result.Diagnostics, one => Assert.Equal(("RJ1001", DiagnosticSeverity.Warning), (one.Id, one.Severity)));
        Assert.Contains("U+D800", result.Diagnostics[0].GetMessage(NoticeLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_unknown_member_holds_is_kept_as_it_stands_and_needs_no_diagnostic()
    {
        NoticeJsonReadResult result = NoticeJson.Read(Lone, null);
        Assert.Equal("\"\\ud800\"", result.Notice.Body[0].Extensions["y"]);
        Assert.Contains("\"y\":\"\\ud800\"", NoticeJson.Serialize(result.Notice), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_ways_of_reading_give_the_same_result()
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(Lone);
        using MemoryStream stream = new(utf8);
        NoticeJsonReadResult expected = NoticeJson.Read(Lone, null);
        Assert.Equal(expected, NoticeJson.Read(utf8, null));
        Assert.Equal(expected, await NoticeJson.ReadAsync(stream, null, Cancellation));
        stream.Position = 0;
        NoticeJsonLine line = Assert.Single(await NoticeJson.ReadLinesAsync(stream, Cancellation).ToListAsync(Cancellation));
        Assert.Equal((expected.Notice, expected.Diagnostics), (line.Notice, line.Diagnostics));
    }

    [Fact]
    public void A_lone_surrogate_in_the_string_itself_is_read_like_its_escape()
    {
        NoticeJsonReadResult result = NoticeJson.Read("{\"title\":{\"lines\":[\"𠮷\ud842甲\"]},\"x\":\"\ud800\"}", null);
        Assert.Equal("𠮷\uFFFD甲", result.Notice.Title.Lines[0]);
        Assert.Equal(("/title/lines/0", new TextSpan(2, 1)), (Assert.Single(result.Diagnostics).Path.ToString(), result.Diagnostics[0].PathSpan!.Value));
        Assert.Equal("\"\\uD800\"", result.Notice.Extensions["x"]);
    }

    [Theory]
    [InlineData("{\"title\":{\"lines\":[\"\\\ud842\"]}}")]
    [InlineData("{\"title\":{}\ud842}")]
    public void A_lone_surrogate_where_no_character_can_stand_is_malformed(string json) =>
        Assert.Equal("RJ0001", Assert.Throws<NoticeJsonException>(() => NoticeJson.Read(json, null)).Id);

    [Fact]
    public void Behind_an_escaped_reverse_solidus_it_is_a_character_of_the_string() =>
        Assert.Equal("\\\uFFFD", NoticeJson.Read("{\"title\":{\"lines\":[\"\\\\\ud842\"]}}", null).Notice.Title.Lines[0]);

    [Fact]
    public void A_text_without_them_has_no_diagnostics() => Assert.Empty(NoticeJson.Read(NoticeJson.Serialize(SampleNotice.Full), null).Diagnostics);

    [Fact]
    public void Many_lone_surrogates_take_linear_time()
    {
        string json = $$$"""{"title":{"lines":[{{{string.Join(',', Enumerable.Repeat("\"\\ud800\"", 50_000))}}}]}}""";
        Assert.Equal(50_000, NoticeJson.Read(json, null).Diagnostics.Count);
    }

    [Fact]
    public void A_long_text_is_read_in_pieces()
    {
        string text = string.Concat(Enumerable.Repeat("整改𠮷", 400_000)) + "\ud800";
        NoticeJsonReadResult result = NoticeJson.Read($$$"""{"title":{"lines":["{{{text}}}"]}}""", null);
        Assert.Equal(text[..^1] + "\uFFFD", result.Notice.Title.Lines[0]);
        Assert.Equal(text.Length - 1, Assert.Single(result.Diagnostics).PathSpan!.Value.Start);
    }
}
