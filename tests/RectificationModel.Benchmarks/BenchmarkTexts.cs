using System.Text;

namespace RectificationModel.Benchmarks;

/// <summary>The texts that are measured: published notices where they stand beside the checkout, else the shipped ones.</summary>
internal static class BenchmarkTexts
{
    static BenchmarkTexts()
    {
        string folder = Corpus() ?? Path.Combine(AppContext.BaseDirectory, "notices");
        Origin = Corpus() is null ? "the shipped notices (shared/notices is not beside this checkout)" : "shared/notices";
        Named = [.. Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(file => (Path.GetFileName(file).Split('-', '.')[0], File.ReadAllText(file)))];
        All = [.. Named.Select(named => named.Text)];
    }

    /// <summary>Where the texts come from.</summary>
    public static string Origin { get; }

    /// <summary>Every notice with the number that its file begins with.</summary>
    public static IReadOnlyList<(string Name, string Text)> Named { get; }

    /// <summary>Every notice.</summary>
    public static IReadOnlyList<string> All { get; }

    /// <summary>The notice that the targets speak of: 000, or the shipped one.</summary>
    public static string One => All[0];

    /// <summary>The same notice many times, a text of its own.</summary>
    public static string Repeated(int times) => new StringBuilder().Insert(0, One, times).ToString();

    /// <summary>A piece repeated up to a length.</summary>
    public static string Filled(string piece, int length) => new StringBuilder().Insert(0, piece, (length / piece.Length) + 1).ToString(0, length);

    private static string? Corpus()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string notices = Path.Combine(folder.FullName, "shared", "notices");
            if (Directory.Exists(notices))
            {
                return notices;
            }
        }

        return null;
    }
}
