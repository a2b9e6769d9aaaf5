using System.Buffers;
using System.Text;
using System.Text.Json;
using CsCheck;
using RectificationModel.Serialization;
using RectificationModel.Tests.Properties;

namespace RectificationModel.Tests.Serialization;

public sealed class NoticeJsonRoundTripTests
{
    private static readonly NoticeJsonOptions Indented = new() { Indented = true };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void A_notice_with_every_member_set_comes_back_equal() =>
        Assert.Equal(SampleNotice.Full, NoticeJson.Deserialize(NoticeJson.Serialize(SampleNotice.Full)));

    [Fact]
    public void An_empty_notice_comes_back_equal()
    {
        RectificationNotice empty = new() { Title = new() };
        Assert.Equal("""{"schemaVersion":"1.0","title":{"lines":[]},"body":[]}""", NoticeJson.Serialize(empty));
        Assert.Equal(empty, NoticeJson.Deserialize(NoticeJson.Serialize(empty)));
    }

    [Fact]
    public void Every_generated_notice_comes_back_equal() =>
        NoticeGen.Notice.Holds(notice => NoticeJson.Deserialize(NoticeJson.Serialize(notice)) == notice, iter: 2000);

    [Fact]
    public void Every_generated_notice_comes_back_equal_from_indented_json() =>
        NoticeGen.Notice.Holds(notice => NoticeJson.Deserialize(NoticeJson.Serialize(notice, Indented)) == notice, iter: 500);

    [Fact]
    public void Reading_and_writing_again_gives_the_same_bytes() => NoticeGen.Notice.Holds(
        notice =>
        {
            byte[] json = NoticeJson.SerializeToUtf8Bytes(notice);
            return NoticeJson.SerializeToUtf8Bytes(NoticeJson.Deserialize(json)).AsSpan().SequenceEqual(json);
        },
        iter: 500);

    [Fact]
    public void The_framework_reads_every_generated_json_and_finds_no_member_twice() => NoticeGen.Notice.Holds(
        notice => JsonDocument.Parse(NoticeJson.Serialize(notice), new() { AllowDuplicateProperties = false, MaxDepth = NoticeJson.MaxDepth }).Dispose(),
        iter: 500);

    [Fact]
    public async Task All_ways_of_writing_give_the_same_bytes()
    {
        byte[] expected = NoticeJson.SerializeToUtf8Bytes(SampleNotice.Full, Indented);
        ArrayBufferWriter<byte> buffer = new();
        NoticeJson.Serialize(buffer, SampleNotice.Full, Indented);
        using MemoryStream stream = new();
        await NoticeJson.SerializeAsync(stream, SampleNotice.Full, Indented, Cancellation);

        Assert.Equal(expected, Encoding.UTF8.GetBytes(NoticeJson.Serialize(SampleNotice.Full, Indented)));
        Assert.Equal(expected, buffer.WrittenSpan);
        Assert.Equal(expected, stream.ToArray());
        Assert.True(stream.CanWrite);
    }

    [Fact]
    public async Task All_ways_of_reading_give_the_same_notice()
    {
        string json = "\uFEFF" + NoticeJson.Serialize(SampleNotice.Full);
        byte[] bytes = Encoding.UTF8.GetBytes(json);
        using MemoryStream stream = new(bytes);

        Assert.Equal(SampleNotice.Full, NoticeJson.Deserialize(json));
        Assert.Equal(SampleNotice.Full, NoticeJson.Deserialize(bytes));
        Assert.Equal(SampleNotice.Full, await NoticeJson.DeserializeAsync(stream, Cancellation));
    }

    [Fact]
    public void A_file_larger_than_any_first_buffer_comes_back_equal()
    {
        RectificationNotice notice = SampleNotice.Full with { Body = [.. Enumerable.Range(0, 3000).Select(i => new Paragraph($"第{i}段，𠮷“引文”。"))] };
        Assert.Equal(notice, NoticeJson.Deserialize(NoticeJson.Serialize(notice)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(200)]
    [InlineData(240)]
    public void Sections_may_lie_deep_inside_one_another(int depth)
    {
        RectificationNotice notice = new() { Title = new(), Body = [Nested(depth)] };
        Assert.Equal(NoticeJson.Serialize(notice), NoticeJson.Serialize(NoticeJson.Deserialize(NoticeJson.Serialize(notice))));
    }

    [Fact]
    public void The_deepest_notice_fits_a_small_stack()
    {
        RectificationNotice notice = new() { Title = new(), Body = [Nested(240)] };
        string? json = null;
        Thread thread = new(() => json = NoticeJson.Serialize(NoticeJson.Deserialize(NoticeJson.Serialize(notice))), maxStackSize: 512 * 1024);
        thread.Start();
        thread.Join();
        Assert.Equal(NoticeJson.Serialize(notice), json);
    }

    private static Section Nested(int depth)
    {
        Section section = new() { Heading = "最里层", Blocks = [new Paragraph("完")] };
        for (int i = 1; i < depth; i++)
        {
            section = new() { Heading = "层", Blocks = [section] };
        }

        return section;
    }
}
