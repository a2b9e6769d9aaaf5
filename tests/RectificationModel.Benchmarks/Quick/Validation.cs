using RectificationModel.Parsing;
using RectificationModel.Validation;

namespace RectificationModel.Benchmarks.Quick;

/// <summary>The rules of the default profile against the parse of the same text, for each notice, and what they allocate.</summary>
internal static class Validation
{
    private static readonly TimeSpan TimeForOne = TimeSpan.FromSeconds(1.5);

    // The targets speak of these; of the others only the worst is told.
    private static readonly string[] Told = ["000", "011", "090"];

    public static void Measure(Report report)
    {
        (string Name, double Ratio) worst = ("", 0);
        foreach ((string name, string text) in BenchmarkTexts.Named)
        {
            NoticeParseResult result = NoticeParser.Default.Parse(text);
            double ratio = new Race(TimeForOne)
                .Add("parse", () => NoticeParser.Default.Parse(text))
                .Add("validate", () => NoticeValidator.Default.Validate(result))
                .Run()
                .Ratio("validate", "parse");
            worst = ratio > worst.Ratio ? (name, ratio) : worst;
            if (Told.Contains(name))
            {
                report.Ratio($"validate/parse-{name}", ratio);
                report.Bytes($"validate-allocated-{name}", Allocation.Of(() => NoticeValidator.Default.Validate(result)));
            }
        }

        report.Ratio($"validate/parse-worst-{worst.Name}", worst.Ratio);
    }
}
