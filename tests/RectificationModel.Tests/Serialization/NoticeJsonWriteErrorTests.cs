using System.Buffers;
using RectificationModel.Serialization;

namespace RectificationModel.Tests.Serialization;

public sealed class NoticeJsonWriteErrorTests
{
    public static TheoryData<string, string, RectificationNotice> Unwritable => new()
    {
        { "RJ0004", "/body/0/progress/completion", With(new RectificationIssue { Heading = "题", Progress = ProgressState.Completed with { Completion = (Completion)99 } }) },
        { "RJ0004", "/inspection/kind", new() { Title = new(), Inspection = new() { Kind = (InspectionKind)(-1) } } },
        { "RJ0003", "/body/0/text", With(new Paragraph(null!)) },
        { "RJ0003", "/title", new() { Title = null! } },
        { "RJ0002", "/body/1", With(new Paragraph("甲"), null!) },
        { "RJ0002", "/title/lines/1", new() { Title = new() { Lines = ["甲", null!] } } },
        { "RJ0005", "/title", new() { Title = new(), Extensions = SampleNotice.Unknown("title", "1") } },
        { "RJ0005", "/body/0/type", With(new Paragraph("甲") { Extensions = SampleNotice.Unknown("type", "1") }) },
    };

    [Theory]
    [MemberData(nameof(Unwritable), DisableDiscoveryEnumeration = true)]
    public void What_cannot_be_written_is_named_with_id_and_path(string id, string path, RectificationNotice notice)
    {
        NoticeJsonException error = Assert.Throws<NoticeJsonException>(() => NoticeJson.Serialize(notice));
        Assert.Equal((id, path), (error.Id, error.Path.ToString()));
        Assert.Null(error.Line);
        Assert.Null(error.BytePosition);
    }

    [Fact]
    public void A_notice_that_is_too_deep_to_be_read_is_not_written()
    {
        Section section = new() { Heading = "层" };
        for (int i = 0; i < 2000; i++)
        {
            section = new() { Heading = "层", Blocks = [section] };
        }

        NoticeJsonException error = Assert.Throws<NoticeJsonException>(() => NoticeJson.Serialize(With(section)));
        Assert.Equal("RJ0007", error.Id);
        Assert.StartsWith("/body/0/blocks/0/blocks/0", error.Path.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_written_where_writing_fails()
    {
        ArrayBufferWriter<byte> buffer = new();
        Assert.Throws<NoticeJsonException>(() => NoticeJson.Serialize(buffer, With(new Paragraph(null!))));
        Assert.Equal(0, buffer.WrittenCount);
    }

    private static RectificationNotice With(params Block[] body) => new() { Title = new(), Body = body.ToValueList() };
}
