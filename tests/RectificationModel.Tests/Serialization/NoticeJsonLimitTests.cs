using System.Text;
using RectificationModel.Serialization;

namespace RectificationModel.Tests.Serialization;

public sealed class NoticeJsonLimitTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_text_that_is_longer_than_it_may_be_is_refused()
    {
        byte[] utf8 = NoticeJson.SerializeToUtf8Bytes(SampleNotice.Full);
        NoticeJsonOptions exact = new() { MaxBytes = utf8.Length };
        NoticeJsonOptions less = new() { MaxBytes = utf8.Length - 1 };
        using MemoryStream stream = new(utf8);

        Assert.Equal(SampleNotice.Full, NoticeJson.Read(utf8, exact).Notice);
        Assert.Equal(SampleNotice.Full, NoticeJson.Read(Encoding.UTF8.GetString(utf8), exact).Notice);
        Assert.Equal(SampleNotice.Full, (await NoticeJson.ReadAsync(stream, exact, Cancellation)).Notice);
        Assert.Equal(utf8, NoticeJson.SerializeToUtf8Bytes(SampleNotice.Full, exact));

        stream.Position = 0;
        AssertTooLong(less, Assert.Throws<NoticeJsonException>(() => NoticeJson.Read(utf8, less)));
        AssertTooLong(less, Assert.Throws<NoticeJsonException>(() => NoticeJson.Read(Encoding.UTF8.GetString(utf8), less)));
        AssertTooLong(less, await Assert.ThrowsAsync<NoticeJsonException>(async () => await NoticeJson.ReadAsync(stream, less, Cancellation)));
        Assert.Equal("RJ0012", Assert.Throws<NoticeJsonException>(() => NoticeJson.SerializeToUtf8Bytes(SampleNotice.Full, less)).Id);
    }

    [Fact]
    public async Task A_stream_without_end_is_read_up_to_the_limit_and_no_further()
    {
        await using EndlessStream endless = new((byte)'[');
        NoticeJsonException error = await Assert.ThrowsAsync<NoticeJsonException>(async () => await NoticeJson.ReadAsync(endless, new() { MaxBytes = 100_000 }, Cancellation));
        Assert.Equal("RJ0012", error.Id);
        Assert.InRange(endless.Position, 100_001, 300_000);
    }

    [Fact]
    public async Task A_line_that_is_too_long_is_reported_once_and_the_others_are_read()
    {
        string good = NoticeJson.Serialize(new() { Title = new() });
        string text = $"{good}\r\n{{\"x\":\"{new string('长', 40_000)}\"}}\n{good}\n{new string(' ', 90_000)}no notice\n{{\"title\":7}}\n";
        NoticeJsonOptions options = new() { MaxBytes = Encoding.UTF8.GetByteCount(good) };
        foreach (int size in (int[])[7, 4096, 1 << 20])
        {
            using MemoryStream bytes = new(Encoding.UTF8.GetBytes(text));
            await using TrickleStream stream = new(bytes, size);
            List<NoticeJsonLine> lines = await NoticeJson.ReadLinesAsync(stream, options, Cancellation).ToListAsync(Cancellation);
            Assert.Equal([(1L, null), (2, "RJ0012"), (3, null), (4, "RJ0012"), (5, "RJ0002")], lines.Select(line => (line.Number, line.Error?.Id)));
            Assert.Equal(Encoding.UTF8.GetByteCount(text[..^"7}\n".Length]), lines[4].Error!.BytePosition);
            Assert.Equal(Encoding.UTF8.GetByteCount(good) + 2 + options.MaxBytes, lines[1].Error!.BytePosition);
            Assert.Equal(2, lines[1].Error!.Line);
        }
    }

    [Fact]
    public async Task A_line_without_end_takes_no_more_memory_than_a_line_may()
    {
        await using EndlessStream endless = new((byte)'a', 50_000_000);
        long before = GC.GetAllocatedBytesForCurrentThread();
        NoticeJsonLine line = Assert.Single(await NoticeJson.ReadLinesAsync(endless, new() { MaxBytes = 100_000 }, Cancellation).ToListAsync(Cancellation));
        Assert.Equal("RJ0012", line.Error!.Id);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 2_000_000);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_limit_is_positive(int limit) => Assert.Throws<ArgumentOutOfRangeException>(() => new NoticeJsonOptions { MaxBytes = limit });

    private static void AssertTooLong(NoticeJsonOptions options, NoticeJsonException error)
    {
        Assert.Equal(("RJ0012", (long)options.MaxBytes, 1L), (error.Id, error.BytePosition, error.Line));
        Assert.Contains($"{options.MaxBytes}", error.Describe(), StringComparison.Ordinal);
    }
}
