using BenchmarkDotNet.Attributes;
using RectificationModel.Facts;
using RectificationModel.Parsing;

namespace RectificationModel.Benchmarks;

/// <summary>A million characters of one kind; the notice repeated to the same length is the measure.</summary>
[MemoryDiagnoser]
public class HostileBenchmarks
{
    private string _text = "";

    /// <summary>What the text repeats; empty for prose.</summary>
    [Params("", "a", "《", "一是", "1", "（", "一万", "年", "\n", "“", "：")]
    public string Piece { get; set; } = "";

    [GlobalSetup]
    public void Setup() => _text = BenchmarkTexts.Filled(Piece.Length == 0 ? BenchmarkTexts.One : Piece, 1_000_000);

    [Benchmark]
    public NoticeParseResult Parse() => NoticeParser.Default.Parse(_text);

    [Benchmark]
    public NoticeFacts ParseWithFacts() => RectificationNotice.Parse(_text).Facts();
}
