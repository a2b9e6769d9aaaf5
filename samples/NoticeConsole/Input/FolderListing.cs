using System.IO.Enumeration;

namespace NoticeConsole.Input;

/// <summary>The files of a folder to read, in the order of their names by code point, and the folders in it that cannot be read.</summary>
internal sealed record FolderListing(string Folder, IReadOnlyList<string> Files, IReadOnlyList<UnreadableInputException> Unreadable)
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    public static FolderListing Of(string folder, IReadOnlyList<string> patterns, bool recursive)
    {
        if (!Directory.Exists(folder))
        {
            throw new UnreadableInputException(folder, File.Exists(folder) ? "is a file, not a folder" : "no such folder");
        }

        List<string> files = [];
        List<UnreadableInputException> unreadable = [];
        Stack<string> open = new([folder]);
        while (open.TryPop(out string? current))
        {
            try
            {
                files.AddRange(Directory.EnumerateFiles(current, "*", Everything).Where(file => IsWanted(Path.GetFileName(file), patterns)).Select(file => NameIn(folder, file)));
                foreach (string inner in recursive ? Directory.EnumerateDirectories(current, "*", Everything) : [])
                {
                    // A link may lead back to a folder above.
                    if (!File.GetAttributes(inner).HasFlag(FileAttributes.ReparsePoint) && !Path.GetFileName(inner).StartsWith('.'))
                    {
                        open.Push(inner);
                    }
                }
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                unreadable.Add(new(NameIn(folder, current), failure.Message.ReplaceLineEndings(" ")));
            }
        }

        files.Sort(StringComparer.Ordinal);
        return new(folder, files, unreadable);
    }

    public string PathOf(string file) => Path.Combine(Folder, file);

    private static bool IsWanted(string name, IReadOnlyList<string> patterns) =>
        !name.StartsWith('.') && patterns.Any(pattern => FileSystemName.MatchesSimpleExpression(pattern, name));

    // The same on every system.
    private static string NameIn(string folder, string file) => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/');
}
