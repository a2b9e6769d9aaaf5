using RectificationModel.Facts;
using RectificationModel.Parsing;

namespace RectificationModel.Benchmarks.Quick;

/// <summary>The targets of the project in under a minute: ratios of least times, taken in turns in one run.</summary>
internal static class QuickRun
{
    private static readonly (string Name, Action<Report> Measure)[] Groups =
        [("notice", OneNotice.Measure), ("validation", Validation.Measure), ("scaling", Scaling.Measure), ("allocation", Allocated), ("json", JsonRace.Measure), ("ndjson", LinesMemory.Measure), ("hostile", HostileTexts.Measure), ("sentences", HostileSentences.Measure)];

    /// <summary>Measures the groups that are named; all where none is.</summary>
    public static void Print(TextWriter output, ReadOnlySpan<string> names)
    {
        Report report = new(output);
        report.Note($"texts: {BenchmarkTexts.Origin}");
        foreach ((string name, Action<Report> measure) in Groups)
        {
            if (names.IsEmpty || names.Contains(name))
            {
                measure(report);
            }
        }
    }

    private static void Allocated(Report report)
    {
        string text = BenchmarkTexts.One;
        RectificationNotice notice = RectificationNotice.Parse(text);
        report.Bytes("parse-allocated", Allocation.Of(() => NoticeParser.Default.Parse(text)));
        report.Bytes("facts-allocated", Allocation.Of(() => FactReader.Default.Read(notice)));
        report.Bytes("validate-allocated", Allocation.Of(() => notice.Validate()));
        report.Bytes("totext-allocated", Allocation.Of(() => notice.ToText()));
    }
}
