using CsCheck;
using RectificationModel.Serialization;
using RectificationModel.Tests.Properties;

namespace RectificationModel.Tests.Serialization;

public sealed class NoticeJsonGoldenTests
{
    public static TheoryData<string> Files => ["full-notice", "factual-notice", "least-notice", "awkward-notice"];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_notice_is_written_as_its_golden_file_and_read_from_it(string file)
    {
        (RectificationNotice notice, NoticeJsonOptions options) = NoticeOf(file);
        string written = NoticeJson.Serialize(notice, options) + "\n";
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, $"{file}.json"), written);
        string golden = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Golden", $"{file}.json"));
        Assert.Equal(golden, written);
        Assert.Equal(notice, NoticeJson.Deserialize(golden));
    }

    [Fact]
    public void Equal_notices_give_equal_bytes() => Gen.Select(NoticeGen.Notice, Gen.Bool, Gen.Bool).Holds(
        (notice, indented, facts) =>
        {
            NoticeJsonOptions options = new() { Indented = indented, IncludeFacts = facts };
            RectificationNotice copy = notice with { Title = notice.Title with { }, Body = notice.Body.ToArray().ToValueList() };
            RectificationNotice read = NoticeJson.Deserialize(NoticeJson.Serialize(notice));
            byte[] bytes = NoticeJson.SerializeToUtf8Bytes(notice, options);
            Assert.Equal(bytes, NoticeJson.SerializeToUtf8Bytes(copy, options));
            Assert.Equal(bytes, NoticeJson.SerializeToUtf8Bytes(read, options));
        },
        iter: 200);

    // What encoders like to escape, and what must be escaped.
    private static RectificationNotice Awkward { get; } = new()
    {
        Title = new() { Lines = ["𠮷祥街道😀", "<b>&'+/é</b>", "\u3000\u00A0\u200B\uFEFF\u2028\uFFFD", "\"\\\b\f\n\r\t\0\u001F\u007F\u0085"] },
        Body = [new RectificationIssue { Heading = "", Ordinal = Ordinal.Parse("其 七"), Progress = ProgressState.Of("稳步见效"), Blocks = [new RectificationMeasure("")] }],
        Extensions = SampleNotice.Unknown("名\"称", "{ \"a\" : [1.50e+2, \"\\u6574\\/\"] }"),
    };

    private static (RectificationNotice Notice, NoticeJsonOptions Options) NoticeOf(string file) => file switch
    {
        "full-notice" => (SampleNotice.Full, new() { Indented = true }),
        "factual-notice" => (FactualNotice.Notice, new() { Indented = true, IncludeFacts = true }),
        "least-notice" => (new() { Title = new() }, NoticeJsonOptions.Default),
        _ => (Awkward, NoticeJsonOptions.Default),
    };
}
