using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using RectificationModel.Serialization;

namespace RectificationModel.Tests.Serialization;

public sealed class EmbeddedNoticeTests
{
    [Fact]
    public void A_notice_is_written_and_read_by_the_framework_through_its_type_info()
    {
        RectificationNotice notice = RectificationNotice.Parse("某局党组关于巡察整改情况的通报\n一、关于学习不深的问题\n整改进度：已完成\n");
        string json = JsonSerializer.Serialize(notice, NoticeJson.TypeInfo);
        Assert.Equal(notice, JsonSerializer.Deserialize(json, NoticeJson.TypeInfo));
        JsonSerializerOptions options = new() { TypeInfoResolver = JsonTypeInfoResolver.Combine(NoticeJson.TypeInfoResolver) };
        Assert.Equal(notice, JsonSerializer.Deserialize(JsonSerializer.Serialize(notice, options.GetTypeInfo(typeof(RectificationNotice))), NoticeJson.TypeInfo));
    }
}
