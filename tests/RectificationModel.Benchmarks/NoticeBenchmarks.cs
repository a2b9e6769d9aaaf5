using BenchmarkDotNet.Attributes;
using RectificationModel.Facts;
using RectificationModel.Parsing;
using RectificationModel.Serialization;
using RectificationModel.Validation;

namespace RectificationModel.Benchmarks;

/// <summary>What is done with a notice once it is read.</summary>
[MemoryDiagnoser]
public class NoticeBenchmarks
{
    private readonly NoticeParseResult _result = NoticeParser.Default.Parse(BenchmarkTexts.One);
    private byte[] _json = [];

    [GlobalSetup]
    public void Setup() => _json = NoticeJson.SerializeToUtf8Bytes(_result.Notice);

    [Benchmark]
    public NoticeFacts Facts() => _result.Notice.Facts();

    [Benchmark]
    public NoticeFacts Dates() => _result.Notice.Facts(FactKinds.Dates);

    [Benchmark]
    public ValidationReport Validate() => NoticeValidator.Default.Validate(_result);

    [Benchmark]
    public string ToText() => _result.Notice.ToText();

    [Benchmark]
    public byte[] WriteJson() => NoticeJson.SerializeToUtf8Bytes(_result.Notice);

    [Benchmark]
    public RectificationNotice ReadJson() => NoticeJson.Deserialize(_json);
}
