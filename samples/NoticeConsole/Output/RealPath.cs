namespace NoticeConsole.Output;

/// <summary>The full path of a file with its symbolic links followed, so that two names of one file can be told to be one.</summary>
internal static class RealPath
{
    public static string Of(string path)
    {
        string full = Path.GetFullPath(path);
        string real = Path.GetPathRoot(full)!;
        foreach (string step in full[real.Length..].Split((char[])[Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries))
        {
            real = Path.Combine(real, step);
            FileSystemInfo item = Directory.Exists(real) ? new DirectoryInfo(real) : new FileInfo(real);
            real = (item.LinkTarget is null ? null : item.ResolveLinkTarget(returnFinalTarget: true))?.FullName ?? real;
        }

        return real;
    }
}
