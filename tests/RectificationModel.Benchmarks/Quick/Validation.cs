using RectificationModel.Parsing;
using RectificationModel.Validation;

namespace RectificationModel.Benchmarks.Quick;

/// <summary>The rules of the default profile against the parse of the same text, for each notice, and what they allocate.</summary>
internal static class Validation
{
    // The targets speak of these; of the others only the worst is told.
    private static readonly string[] Told = ["000", "011", "090"];

    public static void Measure(Report report)
    {
        // All in one race: what the compiler learns of one notice serves the others.
        Race race = new(TimeSpan.FromSeconds(10));
        foreach ((string name, string text) in BenchmarkTexts.Named)
        {
            NoticeParseResult result = NoticeParser.Default.Parse(text);
            race.Add($"parse-{name}", () => NoticeParser.Default.Parse(text)).Add($"validate-{name}", () => NoticeValidator.Default.Validate(result));
        }

        race.Run();
        (string Name, double Ratio) worst = ("", 0);
        foreach ((string name, string text) in BenchmarkTexts.Named)
        {
            double ratio = race.Ratio($"validate-{name}", $"parse-{name}");
            worst = ratio > worst.Ratio ? (name, ratio) : worst;
            if (Told.Contains(name))
            {
                NoticeParseResult result = NoticeParser.Default.Parse(text);
                report.Ratio($"validate/parse-{name}", ratio);
                report.Bytes($"validate-allocated-{name}", Allocation.Of(() => NoticeValidator.Default.Validate(result)));
            }
        }

        report.Ratio($"validate/parse-worst-{worst.Name}", worst.Ratio);
    }
}
