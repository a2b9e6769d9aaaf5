using System.Globalization;
using System.Text.Json;

namespace RectificationModel.Tests.Facts;

/// <summary>The peers' published cases, read from the shared folder where it exists.</summary>
internal static class PeerCases
{
    public static List<JsonElement> Load(string file)
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string path = Path.Combine(folder.FullName, "shared", "peers", file);
            if (File.Exists(path))
            {
                return [.. File.ReadLines(path).Where(line => line.Length > 0).Select(line => JsonDocument.Parse(line).RootElement)];
            }
        }

        Assert.Skip($"shared/peers/{file} is not here");
        return [];
    }

    /// <summary>Prints the rate and the misses, and fails under the bar.</summary>
    public static void Score(string set, double bar, IReadOnlyList<(int Row, string Text, bool Good)> cases)
    {
        double rate = cases.Count(one => one.Good) / (double)cases.Count;
        string misses = string.Join("\n", cases.Where(one => !one.Good).Select(one => $"  {one.Row} {one.Text}"));
        string report = string.Create(CultureInfo.InvariantCulture, $"{set}: {rate:P2} of {cases.Count} rows\n{misses}");
        TestContext.Current.TestOutputHelper?.WriteLine(report);
        Assert.True(rate >= bar, report);
    }

    public static string? Text(this JsonElement row, string name) => row.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public static bool Is(this JsonElement row, string name) => row.TryGetProperty(name, out JsonElement value) && value.ValueKind is not (JsonValueKind.Null or JsonValueKind.False);

    public static decimal? Number(this JsonElement row, string name) => row.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Number ? value.GetDecimal() : null;

    public static DateOnly? Day(this JsonElement row, string name) => row.Text(name) is string text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
}
