using System.Text;
using RectificationModel.Serialization;

namespace RectificationModel.Tests.Serialization;

public sealed class NoticeJsonLinesTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Notices_are_written_one_a_line_and_read_back()
    {
        RectificationNotice[] notices = [SampleNotice.Full, new() { Title = new() }, Small("𠮷") with { Preamble = [new('整', 20_000)] }];
        using MemoryStream stream = new();
        await NoticeJson.WriteLinesAsync(stream, Async(notices), Cancellation);
        Assert.Equal(3, stream.ToArray().Count(b => b == '\n'));

        stream.Position = 0;
        List<NoticeJsonLine> lines = await NoticeJson.ReadLinesAsync(stream, Cancellation).ToListAsync(Cancellation);
        Assert.Equal(notices, lines.Select(line => line.Notice));
        Assert.Equal([1L, 2, 3], lines.Select(line => line.Number));
        Assert.All(lines, line => Assert.True(line.IsRead));
    }

    [Fact]
    public async Task A_bad_line_is_reported_and_the_others_are_read()
    {
        string good = NoticeJson.Serialize(Small("甲"));
        const string Bad = """  {"title":{},"signature":{"date":"2023-02-30"}}""";
        List<NoticeJsonLine> lines = await Read($"\uFEFF{good}\r\n\n{Bad}\nno json\n{good}", 7);

        Assert.Equal([1L, 3, 4, 5], lines.Select(line => line.Number));
        Assert.Equal([true, false, false, true], lines.Select(line => line.IsRead));
        Assert.Equal(("RJ0008", "/signature/date", 3L), (lines[1].Error!.Id, lines[1].Error!.Path.ToString(), lines[1].Error!.Line));
        Assert.Equal(Encoding.UTF8.GetByteCount($"\uFEFF{good}\r\n\n{Bad[..Bad.IndexOf("\"2023", StringComparison.Ordinal)]}"), lines[1].Error!.BytePosition);
        Assert.Equal(("RJ0001", 4L), (lines[2].Error!.Id, lines[2].Error!.Line));
        Assert.Equal(Small("甲"), lines[3].Notice);
    }

    [Fact]
    public async Task The_next_notice_is_asked_for_when_the_one_before_is_written()
    {
        using MemoryStream stream = new();
        List<long> lengths = [];
        await NoticeJson.WriteLinesAsync(stream, Produce(), null, Cancellation);
        Assert.Equal(5, lengths.Count);
        Assert.Equal(lengths, lengths.Distinct().Order());

        async IAsyncEnumerable<RectificationNotice> Produce()
        {
            for (int i = 0; i < 5; i++)
            {
                lengths.Add(stream.Length);
                await Task.Yield();
                yield return Small("甲");
            }
        }
    }

    [Fact]
    public async Task A_line_is_given_before_the_next_one_is_read()
    {
        string line = NoticeJson.Serialize(Small("甲")) + "\n";
        using MemoryStream bytes = new(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(line, 100))));
        int length = Encoding.UTF8.GetByteCount(line);
        await using TrickleStream stream = new(bytes, length);
        long read = 0;
        await foreach (NoticeJsonLine one in NoticeJson.ReadLinesAsync(stream, Cancellation))
        {
            Assert.True(one.IsRead);
            read += length;
            Assert.InRange(bytes.Position, read, read + length);
        }
    }

    [Fact]
    public async Task Lines_are_compact_and_may_have_facts()
    {
        using MemoryStream stream = new();
        await NoticeJson.WriteLinesAsync(stream, Async(FactualNotice.Notice), new() { Indented = true, IncludeFacts = true }, Cancellation);
        Assert.Equal(FactualNotice.Json + "\n", Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\uFEFF \r\n\t\n")]
    public async Task A_stream_without_notices_has_no_lines(string text) => Assert.Empty(await Read(text, 3));

    [Fact]
    public async Task A_line_break_in_an_extension_does_not_break_the_line()
    {
        RectificationNotice notice = Small("甲") with { Extensions = SampleNotice.Unknown("x", "[1,\n2]") };
        using MemoryStream stream = new();
        await NoticeJson.WriteLinesAsync(stream, Async(notice), Cancellation);
        Assert.EndsWith("\"x\":[1, 2]}\n", Encoding.UTF8.GetString(stream.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_of_any_length_survive_any_size_of_read()
    {
        string[] titles = [.. Enumerable.Range(0, 40).Select(i => new string('改', i * 97))];
        string text = string.Join('\n', titles.Select(title => NoticeJson.Serialize(Small(title))));
        foreach (int size in (int[])[1, 13, 4096, 1 << 20])
        {
            Assert.Equal(titles, (await Read(text, size)).Select(line => line.Notice!.Title.Lines[0]));
        }
    }

    private static RectificationNotice Small(string title) => new() { Title = new() { Lines = [title] } };

    private static IAsyncEnumerable<RectificationNotice> Async(params RectificationNotice[] notices) => notices.ToAsyncEnumerable();

    private static async Task<List<NoticeJsonLine>> Read(string text, int size)
    {
        using MemoryStream bytes = new(Encoding.UTF8.GetBytes(text));
        await using TrickleStream stream = new(bytes, size);
        return await NoticeJson.ReadLinesAsync(stream, Cancellation).ToListAsync(Cancellation);
    }
}
