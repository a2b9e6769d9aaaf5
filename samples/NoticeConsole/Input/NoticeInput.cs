namespace NoticeConsole.Input;

/// <summary>Opens what the command line names: files, and <c>-</c> for standard input.</summary>
internal static class NoticeInput
{
    public const string StandardInput = "-";

    public static byte[] ReadBytes(string name, Terminal terminal)
    {
        if (name != StandardInput)
        {
            return ReadFile(name, name, Array.MaxLength);
        }

        try
        {
            using Stream stream = terminal.OpenIn();
            using MemoryStream bytes = new();
            stream.CopyTo(bytes);
            return bytes.ToArray();
        }
        catch (IOException failure)
        {
            throw new UnreadableInputException(name, failure.Message.ReplaceLineEndings(" "));
        }
    }

    /// <summary>The bytes of a file; one that is larger than allowed is not read.</summary>
    public static byte[] ReadFile(string path, string name, int maxBytes)
    {
        try
        {
            return Directory.Exists(path) ? throw new UnreadableInputException(name, "is a directory, not a file")
                : new FileInfo(path) is { Exists: true } file && file.Length > maxBytes ? throw new UnreadableInputException(name, $"is larger than {maxBytes >> 20} MB")
                : File.ReadAllBytes(path);
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UnreadableInputException(name, "no such file");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnreadableInputException(name, failure.Message.ReplaceLineEndings(" "));
        }
    }
}
