using System.Text;
using RectificationModel.Parsing;

namespace RectificationModel.Tests.Parsing;

public sealed class EncodingTests
{
    private const string Text = "中共某局党组\r\n关于巡察整改进展情况的通报\r\n\r\n一、关于学习不深的问题\r\n整改进度：已完成\r\n";

    public static TheoryData<string, byte[]> Files => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Text) },
        { "UTF-8 with mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)] },
        { "UTF-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)] },
        { "UTF-16 without mark", Encoding.Unicode.GetBytes(Text) },
        { "UTF-16 big endian", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Text)] },
        { "UTF-16 big endian without mark", Encoding.BigEndianUnicode.GetBytes(Text) },
        { "GB18030", CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(Text) },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_text_is_the_same_in_every_encoding_and_its_mark_is_not_counted(string encoding, byte[] bytes)
    {
        NoticeParseResult expected = NoticeParser.Default.Parse(Text);
        NoticeParseResult read = NoticeParser.Default.Parse(bytes.AsSpan());
        Assert.True(Text == read.Source, encoding);
        Assert.Equal(expected.Notice, read.Notice);
        Assert.Equal(expected.Diagnostics, read.Diagnostics);
        using MemoryStream stream = new(bytes);
        Assert.Equal(expected.Notice, (await NoticeParser.Default.ParseAsync(stream, TestContext.Current.CancellationToken)).Notice);
    }

    [Fact]
    public async Task A_reader_and_a_file_are_read_to_their_end()
    {
        NoticeParseResult expected = NoticeParser.Default.Parse(Text);
        using StringReader reader = new(Text);
        Assert.Equal(expected.Notice, (await NoticeParser.Default.ParseAsync(reader, TestContext.Current.CancellationToken)).Notice);
        string path = Path.GetTempFileName();
        await File.WriteAllBytesAsync(path, Encoding.UTF8.GetBytes(Text), TestContext.Current.CancellationToken);
        Assert.Equal(expected.Notice, (await NoticeParser.Default.ParseFileAsync(path, TestContext.Current.CancellationToken)).Notice);
        File.Delete(path);
    }

    [Fact]
    public async Task Reading_can_be_cancelled()
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(Text));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => NoticeParser.Default.ParseAsync(stream, new CancellationToken(canceled: true)));
    }

    [Fact]
    public void An_undecodable_byte_is_a_diagnostic_with_its_place()
    {
        byte[] start = Encoding.UTF8.GetBytes("一、关于学习");
        NoticeParseResult read = NoticeParser.Default.Parse([.. start, 0xFF, .. Encoding.UTF8.GetBytes("不深的问题")]);
        Assert.Equal("一、关于学习\ufffd不深的问题", read.Source);
        Diagnostic lost = Assert.Single(read.Diagnostics, diagnostic => diagnostic.Id == "RP1004");
        Assert.Equal(new TextSpan(6, 1), lost.Span);
        Assert.Equal([$"{start.Length}"], lost.Arguments);
    }

    [Fact]
    public void No_bytes_are_no_text() => Assert.Equal("", NoticeParser.Default.Parse(ReadOnlySpan<byte>.Empty).Source);

    [Fact]
    public void A_text_beyond_the_limit_is_set_aside_with_a_diagnostic()
    {
        NoticeParser parser = new(NoticeParserOptions.Default with { MaxLength = 20 });
        NoticeParseResult read = parser.Parse(Text);
        Assert.Contains(read.Diagnostics, diagnostic => diagnostic.Id == "RP1005" && diagnostic.Span == TextSpan.FromBounds(20, Text.Length));
        Assert.Equal(Text.Length, read.Segments.Sum(segment => segment.Span.Length));
    }

    [Fact]
    public void Headings_beyond_the_depth_stand_beside_the_deepest_with_a_diagnostic()
    {
        NoticeParser parser = new(NoticeParserOptions.Default with { MaxDepth = 2 });
        NoticeParseResult read = parser.Parse("一、甲方面\n（一）乙方面\n1.丙方面\n");
        Assert.Contains(read.Diagnostics, diagnostic => diagnostic.Id == "RP1006");
        Assert.Equal(3, read.Notice.Descendants<Section>().Count());
    }

    [Fact]
    public void Own_labels_markers_and_wordings_are_read()
    {
        NoticeParserOptions options = NoticeParserOptions.Default with
        {
            Openings = OpeningVocabulary.Default.WithLabel("攻坚战法", LabelKind.Part).WithMarker("▶"),
            Progress = ProgressVocabulary.Default.With("整改见效", Completion.Completed),
        };
        RectificationIssue issue = Assert.Single(new NoticeParser(options).Parse("一、关于学习不深的问题\n整改进度：整改见效\n攻坚战法：\n▶ 补课。\n▶ 考试。\n").Notice.Issues());
        Assert.Equal(Completion.Completed, issue.Progress?.Completion);
        Assert.Equal("攻坚战法", Assert.IsType<LabelledPart>(Assert.Single(issue.Blocks)).Label);
        Assert.Equal(["补课。", "考试。"], issue.Measures.Select(measure => measure.Text));
        Assert.Throws<ArgumentException>(() => OpeningVocabulary.Default.WithLabel("甲 乙", LabelKind.Part));
        Assert.Throws<ArgumentException>(() => OpeningVocabulary.Default.WithMarker(" "));
    }
}
