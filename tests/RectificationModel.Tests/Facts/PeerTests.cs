using System.Text.Json;
using RectificationModel.Facts;

namespace RectificationModel.Tests.Facts;

public sealed class PeerTests
{
    // Rows that contradict the contract: 上旬 and 下旬 are vague (245, 246, 250), a month and a number without 日 is speech (148, 242), a bare number is no year (157, 158, 162).
    private static readonly HashSet<int> ExcludedDates = [148, 157, 158, 162, 242, 245, 246, 250];

    private static readonly FactReader Reader = new(new FactReaderOptions { RelativeDates = true });

    [Fact]
    public void Numerals_are_found_as_the_peers_find_them() => PeerCases.Score("numerals", 0.99, Rows("chinese-numerals.jsonl", IsNumeralGood));

    [Fact]
    public void Percentages_are_read_as_the_peers_read_them() => PeerCases.Score("percentages", 1, Rows("percentages.jsonl", IsPercentageGood));

    [Fact]
    public void Dates_are_read_as_the_peers_read_them() =>
        PeerCases.Score("dates", 0.95, Rows("dates.jsonl", IsDateGood, row => row.Is("vague") || row.Is("ambiguous") || row.Is("ambiguousYear"), ExcludedDates));

    [Fact]
    public void Quantities_are_read_as_the_peers_read_them() =>
        PeerCases.Score("quantities", 0.95, Rows("quantities.jsonl", IsQuantityGood, row => row.Text("unit") is null && !row.Is("negative")));

    private static List<(int Row, string Text, bool Good)> Rows(string file, Func<JsonElement, string, bool> isGood, Func<JsonElement, bool>? leavesOut = null, HashSet<int>? excluded = null)
    {
        List<(int, string, bool)> cases = [];
        int number = 0;
        foreach (JsonElement row in PeerCases.Load(file))
        {
            number++;
            if (leavesOut?.Invoke(row) != true && excluded?.Contains(number) != true)
            {
                string text = row.Text("text")!;
                cases.Add((number, text, isGood(row, text)));
            }
        }

        return cases;
    }

    private static bool IsNumeralGood(JsonElement row, string text)
    {
        ValueList<NumeralMatch> found = ChineseNumeral.Find(text);
        JsonElement[] wanted = [.. row.GetProperty("matches").EnumerateArray()];
        return found.Count == wanted.Length && found.Zip(wanted).All(pair => pair.First.Span.Start == pair.Second.GetProperty("start").GetInt32()
            && pair.First.Span.Of(text).SequenceEqual(pair.Second.Text("text")) && Math.Abs(pair.First.Value - pair.Second.Number("value")!.Value) < 1e-9m);
    }

    private static bool IsPercentageGood(JsonElement row, string text)
    {
        PercentageFact[] found = [.. Reader.Read(text, FactKinds.Percentages).Percentages];
        JsonElement[] wanted = [.. row.GetProperty("matches").EnumerateArray()];
        return found.Length == wanted.Length && found.Zip(wanted).All(pair => pair.First.Text == pair.Second.Text("text") && pair.First.Value == pair.Second.Number("value")
            && (pair.First.Unit == PercentageFact.PercentagePoints) == (pair.Second.Text("form") == "points"));
    }

    private static bool IsQuantityGood(JsonElement row, string text)
    {
        (decimal? Value, string Unit, decimal? Lower, decimal? Upper)[] found =
        [
            .. Reader.Read(text, FactKinds.Quantities).Quantities.Select(q => (q.Value, q.Unit, q.Lower, q.Upper)), .. Reader.Read(text, FactKinds.Durations).Durations.Select(d => (d.Value, d.Unit, d.Lower, d.Upper)),
        ];
        if (row.Is("negative"))
        {
            return found.Length == 0;
        }

        string unit = row.Text("unit")!;
        return row.Text("approx") == "range"
            ? found.Contains((null, unit, row.Number("valueMin"), row.Number("valueMax")))
            : found.Any(one => one.Value == row.Number("value") && one.Unit == unit);
    }

    private static bool IsDateGood(JsonElement row, string text)
    {
        DateFact[] found = [.. Reader.Read(text, FactKinds.Dates, row.Day("referenceDate")).Dates];
        return row.Is("negative") ? found.Length == 0
            : row.Is("invalid") ? found.Any(date => date.Flaw == DateFlaw.Impossible)
            : found.Any(date => Interval(date) == (row.Day("start"), row.Day("end")));
    }

    // The peers fold the modifier into the interval; the contract keeps it beside the days.
    private static (DateOnly? Start, DateOnly? End) Interval(DateFact date) => (date.Modifier, date.Granularity) switch
    {
        _ when date.Start is null => (null, null),
        (DateModifier.Before, _) => (null, date.Start.Value.AddDays(-1)),
        (DateModifier.Until, not DateGranularity.Period) => (null, date.End),
        (DateModifier.Since, not DateGranularity.Period) => (date.Start, null),
        (DateModifier.After, _) => (date.End!.Value.AddDays(1), null),
        _ => (date.Start, date.End),
    };
}
