using RectificationModel.Parsing;

namespace RectificationModel.Benchmarks.Quick;

/// <summary>A million characters of one kind against prose of the same length: nothing may cost more than twice as much.</summary>
internal static class HostileTexts
{
    private const int Length = 1_000_000;

    private static readonly string[] Pieces = ["a", "《", "一是", "1", "（", "一万", "年", "\n", "“", "：", "1至", "百分之", "近", "由1", "第", "十", "http://"];

    public static void Measure(Report report)
    {
        Dictionary<string, string> texts = Pieces.ToDictionary(Name, piece => BenchmarkTexts.Filled(piece, Length));
        texts.Add("prose", BenchmarkTexts.Filled(BenchmarkTexts.One, Length));
        Race race = new(TimeSpan.FromSeconds(13));
        foreach ((string name, string text) in texts)
        {
            race.Add($"parse-{name}", () => NoticeParser.Default.Parse(text));
            race.Add($"facts-{name}", () => RectificationNotice.Parse(text).Facts());
        }

        race.Run();
        report.Time("parse-prose", race.Least("parse-prose"));
        foreach (string name in Pieces.Select(Name))
        {
            report.Ratio($"hostile-{name}/prose", race.Ratio($"parse-{name}", "parse-prose"));
            report.Ratio($"hostile-facts-{name}/prose", race.Ratio($"facts-{name}", "facts-prose"));
        }
    }

    private static string Name(string piece) => piece == "\n" ? "newline" : piece;
}
