namespace RectificationModel.Tests.Corpus;

/// <summary>The published and written notices that stand beside a checkout of the maintainers; absent elsewhere.</summary>
internal static class CorpusFiles
{
    public static string? Folder { get; } = Find();

    public static IEnumerable<string> Texts => Folder is null ? [] : Directory.EnumerateFiles(Folder, "*.txt").Order(StringComparer.Ordinal);

    public static IReadOnlyList<string> Read()
    {
        Assert.SkipWhen(Folder is null, "The corpus (shared/notices) is not beside this checkout.");
        return [.. Texts.Select(File.ReadAllText)];
    }

    private static string? Find()
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
