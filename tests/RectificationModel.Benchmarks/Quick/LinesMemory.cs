using System.Diagnostics;
using RectificationModel.Serialization;

namespace RectificationModel.Benchmarks.Quick;

/// <summary>Newline-delimited JSON of many notices through a file, both ways: the heap and the working set may not grow with the number of lines.</summary>
internal static class LinesMemory
{
    private const int Notices = 10_000;
    private const int SampleEvery = 500;

    public static void Measure(Report report) => MeasureAsync(report).GetAwaiter().GetResult();

    private static async Task MeasureAsync(Report report)
    {
        string file = Path.GetTempFileName();
        try
        {
            // What the first lines need, code and pooled buffers, all the others need too.
            await WriteAsync(file, SampleEvery);
            await ReadAsync(file);
            await WriteAsync(file, Notices);
            report.Bytes("ndjson-file", new FileInfo(file).Length);
            Report(report, "ndjson-write", await WriteAsync(file, Notices));
            Report(report, "ndjson-read", await ReadAsync(file));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static async Task<MemorySpread> WriteAsync(string file, int count)
    {
        MemorySpread spread = new();
        await using FileStream output = File.Create(file);
        await NoticeJson.WriteLinesAsync(output, Produce(count, spread));
        return spread;
    }

    private static async Task<MemorySpread> ReadAsync(string file)
    {
        MemorySpread spread = new();
        await using FileStream input = File.OpenRead(file);
        await foreach (NoticeJsonLine line in NoticeJson.ReadLinesAsync(input))
        {
            if (line.Number % SampleEvery == 0)
            {
                spread.Sample();
            }
        }

        return spread;
    }

    // Each notice is one of its own, as if it came from a file.
    private static async IAsyncEnumerable<RectificationNotice> Produce(int count, MemorySpread spread)
    {
        RectificationNotice notice = RectificationNotice.Parse(BenchmarkTexts.One);
        for (int i = 1; i <= count; i++)
        {
            yield return notice with { DocumentNumber = $"第{i}号" };
            if (i % SampleEvery == 0)
            {
                spread.Sample();
                await Task.Yield();
            }
        }
    }

    private static void Report(Report report, string name, MemorySpread spread)
    {
        report.Bytes($"{name}-heap-least", spread.Least);
        report.Bytes($"{name}-heap-most", spread.Most);
        report.Bytes($"{name}-peak-working-set", Process.GetCurrentProcess().PeakWorkingSet64);
    }
}
