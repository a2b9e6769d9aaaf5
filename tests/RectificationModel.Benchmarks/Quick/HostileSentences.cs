using RectificationModel.Parsing;
using RectificationModel.Validation;

namespace RectificationModel.Benchmarks.Quick;

/// <summary>One sentence without an end, full of what rules compare with its neighbours: five times as much of it takes five times as long to validate.</summary>
internal static class HostileSentences
{
    private const int Length = 20_000;
    private const int Times = 5;

    private static readonly (string Name, string Piece)[] Pieces =
    [
        ("shares", "总投资3亿元，其中2亿元，"),
        ("totals", "共11个问题，其中7个已完成，8个"),
        ("parts", "11个问题，其中7个，已完成8个，"),
        ("changes", "由469个降至389个，下降15%，"),
        ("sums", "新建12亩，改造34亩，合计46亩，"),
        ("dates", "2023年3月至2022年5月，"),
        ("quotes", "“回头看”，回头看，"),
        ("citations", "《办法》，制度，《规定》，"),
        ("labels", "电话：123，邮编：12345，"),
        ("openers", "（“《"),
        ("digits", "6222 0200 0000 "),
        ("future", "将开展，拟于，"),
    ];

    public static void Measure(Report report)
    {
        Race race = new(TimeSpan.FromSeconds(5));
        foreach ((string name, string piece) in Pieces)
        {
            NoticeParseResult one = NoticeParser.Default.Parse(BenchmarkTexts.Filled(piece, Length));
            NoticeParseResult many = NoticeParser.Default.Parse(BenchmarkTexts.Filled(piece, Length * Times));
            race.Add(name, () => NoticeValidator.Default.Validate(one)).Add(name + "-long", () => NoticeValidator.Default.Validate(many));
        }

        race.Run();
        foreach ((string name, string _) in Pieces)
        {
            report.Ratio($"validate-{name}-x{Times}/x1-per-character", race.Ratio(name + "-long", name) / Times);
        }
    }
}
