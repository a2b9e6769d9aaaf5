using System.Text.Json;
using System.Text.Json.Serialization;
using RectificationModel.Serialization;

namespace RectificationModel.Tests.Serialization;

public sealed partial class NoticeJsonConverterTests
{
    [Fact]
    public void The_framework_serializes_a_notice_in_the_same_format()
    {
        string json = JsonSerializer.Serialize(SampleNotice.Full, NoticeJson.TypeInfo);
        Assert.Equal(SampleNotice.Full, NoticeJson.Deserialize(json));
        Assert.Equal(SampleNotice.Full, JsonSerializer.Deserialize(NoticeJson.Serialize(SampleNotice.Full), NoticeJson.TypeInfo));
    }

    [Fact]
    public void A_source_generated_context_of_an_application_holds_notices_without_more_ado()
    {
        LedgerFile file = new("台账", [SampleNotice.Full, new() { Title = new() }]);
        string json = JsonSerializer.Serialize(file, LedgerContext.Default.LedgerFile);
        LedgerFile back = JsonSerializer.Deserialize(json, LedgerContext.Default.LedgerFile)!;
        Assert.Equal(file.Notices, back.Notices);
    }

    [Fact]
    public void An_error_is_the_frameworks_and_names_ours()
    {
        JsonException error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("""{"Name":"甲","Notices":[{"body":[]}]}""", LedgerContext.Default.LedgerFile));
        NoticeJsonException inner = Assert.IsType<NoticeJsonException>(error.InnerException);
        Assert.Equal(("RJ0003", "/title"), (inner.Id, inner.Path.ToString()));
        JsonException unwritten = Assert.Throws<JsonException>(() => JsonSerializer.Serialize(new() { Title = new(), Body = [new Paragraph("甲"), new Paragraph((string)null!)] }, NoticeJson.TypeInfo));
        Assert.Equal(("RJ0003", "/body/1/text"), (Assert.IsType<NoticeJsonException>(unwritten.InnerException).Id, ((NoticeJsonException)unwritten.InnerException!).Path.ToString()));
    }

    internal sealed record LedgerFile(string Name, RectificationNotice[] Notices);

    [JsonSerializable(typeof(LedgerFile))]
    internal sealed partial class LedgerContext : JsonSerializerContext;
}
