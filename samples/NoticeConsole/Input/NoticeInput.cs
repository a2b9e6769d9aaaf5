namespace NoticeConsole.Input;

/// <summary>Opens what the command line names: files, and <c>-</c> for standard input.</summary>
internal static class NoticeInput
{
    public const string StandardInput = "-";

    public static byte[] ReadBytes(string name, Terminal terminal)
    {
        try
        {
            if (name == StandardInput)
            {
                using Stream stream = terminal.OpenIn();
                using MemoryStream bytes = new();
                stream.CopyTo(bytes);
                return bytes.ToArray();
            }

            return Directory.Exists(name)
                ? throw new UnreadableInputException(name, "is a directory, not a file")
                : File.ReadAllBytes(name);
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
