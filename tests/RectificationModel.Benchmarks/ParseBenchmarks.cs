using System.Text;
using BenchmarkDotNet.Attributes;
using Markdig;
using Markdig.Syntax;
using RectificationModel.Parsing;

namespace RectificationModel.Benchmarks;

/// <summary>Reading a notice, once and a hundred times over, beside the parse of the same text as Markdown and its decoding.</summary>
[MemoryDiagnoser]
public class ParseBenchmarks
{
    private string _text = "";
    private byte[] _bytes = [];

    /// <summary>How often the notice stands in the text.</summary>
    [Params(1, 100)]
    public int Times { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _text = BenchmarkTexts.Repeated(Times);
        _bytes = Encoding.UTF8.GetBytes(_text);
    }

    [Benchmark]
    public NoticeParseResult Parse() => NoticeParser.Default.Parse(_text);

    [Benchmark(Baseline = true)]
    public MarkdownDocument ParseAsMarkdown() => Markdown.Parse(_text);

    [Benchmark]
    public string Decode() => Encoding.UTF8.GetString(_bytes);
}
